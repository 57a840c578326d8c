import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { authorisationTexts } from "../../words/people.texts.ts";

/** Whether the written authorisation was asked or received. */
const form = defineForm("RECORD_AUTHORISATION", {
  authorisation: {
    kind: "choice",
    of: authorisationTexts,
    label: { nl: "De schriftelijke machtiging is", en: "The written authorisation was" },
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
