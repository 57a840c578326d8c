import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { authorityTexts } from "../../words/authority.texts.ts";

/** Whose conduct it is, where that does not follow from the person complained about. */
const form = defineForm("SET_AUTHORITY", {
  authority: {
    kind: "choice",
    of: authorityTexts,
    label: { nl: "Van welk bestuursorgaan is de gedraging?", en: "Which authority's conduct is it?" },
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
