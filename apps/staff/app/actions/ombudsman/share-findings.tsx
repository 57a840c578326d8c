import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** The ombudsman's findings, with their term for a reaction. */
const form = defineForm("SHARE_FINDINGS", {
  text: { kind: "text", rows: 14, label: { nl: "Bevindingen", en: "Findings" } },
  dueOn: {
    kind: "day",
    label: { nl: "Reactie vóór of op", en: "Reaction by" },
    refusals: ["DAY_PASSED"],
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
