import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Proposes that it is no complaint at all. */
const form = defineForm("PROPOSE_SPAM", {
  reason: {
    kind: "text",
    rows: 3,
    label: { nl: "Waarom is dit geen klacht?", en: "Why is this not a complaint?" },
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
