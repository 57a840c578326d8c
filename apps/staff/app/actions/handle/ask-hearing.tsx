import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { hearingModeTexts } from "../../words/hearing.texts.ts";

/** The person complained about chooses to be heard. */
const form = defineForm("ASK_HEARING", {
  mode: {
    kind: "choice",
    of: hearingModeTexts,
    label: { nl: "Hoe wilt u gehoord worden?", en: "How do you want to be heard?" },
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
