import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { conversionTexts } from "../../words/outcome.texts.ts";

/** Hands the complaint, or some of its parts, to another procedure of the municipality. */
const form = defineForm("CONVERT_COMPLAINT", {
  target: {
    kind: "choice",
    of: conversionTexts,
    label: { nl: "Wat is het eigenlijk?", en: "What is it really?" },
  },
  parts: {
    kind: "pickNumbers",
    from: "openParts",
    label: { nl: "Welke onderdelen?", en: "Which parts?" },
    hint: { nl: "Niets gekozen: de hele klacht.", en: "None chosen: the whole complaint." },
    optional: true,
    refusals: ["NO_SUCH_PART"],
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
