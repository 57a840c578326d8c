import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

const Thread = graphql(`
  query OpenDemands($reference: String!) {
    complaint(reference: $reference) { ombudsman { demands { number text answeredOn } } }
  }
`);

/** The municipality's answer to a question of the ombudsman. */
const form = defineForm("SUPPLY_INFORMATION", {
  demand: {
    kind: "pickNumber",
    from: "openDemands",
    label: { nl: "Welke vraag beantwoordt u?", en: "Which question do you answer?" },
    refusals: ["NO_SUCH_DEMAND"],
  },
  text: { kind: "text", rows: 12, label: { nl: "Antwoord", en: "Answer" } },
});

export const loader = loadForm(form, async ({ read }) => {
  const complaint = await read(Thread);
  const open = complaint.ombudsman?.demands.filter(({ answeredOn }) => !answeredOn) ?? [];
  const openDemands = open.map(({ number, text }) => ({
    value: String(number),
    label: `${number}. ${text ?? ""}`,
  }));
  return { options: { openDemands }, initial: { demand: openDemands[0]?.value } };
});
export const action = runCommand(form);
export default formPage(form);
