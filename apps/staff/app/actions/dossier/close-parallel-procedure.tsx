import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { parallelProcedureTexts } from "../../words/handling.texts.ts";

const OpenParallelProcedures = graphql(
  `query OpenParallelProcedures($reference: String!) { complaint(reference: $reference) { parallelProcedures { kind closedAt } } }`,
);

/** A duty beside the complaint is with who must do it, or done. */
const form = defineForm("CLOSE_PARALLEL_PROCEDURE", {
  kind: {
    kind: "choice",
    of: parallelProcedureTexts,
    from: "open",
    initial: "only",
    label: { nl: "Welke procedure?", en: "Which procedure?" },
    refusals: ["NO_PARALLEL_PROCEDURE_OPEN"],
  },
  note: {
    kind: "text",
    rows: 3,
    label: { nl: "Wie nam het over, of hoe is het gedaan?", en: "Who took it over, or how was it done?" },
    hint: {
      nl: "Bij een datalek: wanneer de privacyfunctionaris het overnam of meldde.",
      en: "For a data breach: when the privacy officer took it over or reported it.",
    },
  },
});

export const loader = loadForm(form, async ({ read, language }) => {
  const complaint = await read(OpenParallelProcedures);
  const open = complaint.parallelProcedures.filter(({ closedAt }) => closedAt === null);
  return {
    options: {
      open: open.map(({ kind }) => ({ value: kind, label: parallelProcedureTexts[language][kind] })),
    },
  };
});
export const action = runCommand(form);
export default formPage(form);
