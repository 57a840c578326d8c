import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** The second person says whether it is a complaint. */
const form = defineForm("CONFIRM_SPAM", {
  confirmed: {
    kind: "yesNo",
    label: { nl: "Is dit inderdaad geen klacht?", en: "Is this indeed not a complaint?" },
    yes: { nl: "Klopt, dit is geen klacht", en: "Right, this is not a complaint" },
    no: { nl: "Dit is wel een klacht", en: "This is a complaint" },
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
