import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { followUpTexts } from "../../words/ombudsman.texts.ts";

const Thread = graphql(`
  query OpenRecommendations($reference: String!) {
    complaint(reference: $reference) { ombudsman { recommendations { number text choice } } }
  }
`);

/** What the municipality does with a recommendation. */
const form = defineForm("ANSWER_RECOMMENDATION", {
  number: {
    kind: "pickNumber",
    from: "openRecommendations",
    label: { nl: "Welke aanbeveling?", en: "Which recommendation?" },
    refusals: ["NO_SUCH_RECOMMENDATION"],
  },
  choice: {
    kind: "choice",
    of: followUpTexts,
    label: { nl: "Wat doet de gemeente?", en: "What does the municipality do?" },
  },
  reasons: {
    kind: "text",
    label: { nl: "Redenen", en: "Reasons" },
    hint: {
      nl: "Verplicht bij niet of gedeeltelijk volgen (9:36 lid 4).",
      en: "Required if not or partly followed (9:36(4)).",
    },
    optional: "depends",
    refusals: ["REASONS_MISSING"],
  },
});

export const loader = loadForm(form, async ({ read }) => {
  const complaint = await read(Thread);
  const open = complaint.ombudsman?.recommendations.filter(({ choice }) => !choice) ?? [];
  const openRecommendations = open.map(({ number, text }) => ({
    value: String(number),
    label: `${number}. ${text ?? ""}`,
  }));
  return { options: { openRecommendations }, initial: { number: openRecommendations[0]?.value } };
});
export const action = runCommand(form);
export default formPage(form);
