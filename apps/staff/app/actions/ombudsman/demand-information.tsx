import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** The ombudsman's question, with their term. */
const form = defineForm(
  "DEMAND_INFORMATION",
  {
    text: {
      kind: "text",
      rows: 10,
      label: {
        nl: "De vraag, zoals de ombudsman die stelt",
        en: "The question, as the ombudsman puts it",
      },
    },
    dueOn: {
      kind: "day",
      label: { nl: "Antwoord vóór of op", en: "Answer by" },
      refusals: ["DAY_PASSED"],
    },
  },
  { once: true },
);

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
