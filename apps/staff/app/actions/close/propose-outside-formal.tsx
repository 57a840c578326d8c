import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { outsideFormalTexts } from "../../words/outcome.texts.ts";

/** Proposes to close what is no complaint in the sense of Awb 9:4. */
const form = defineForm("PROPOSE_OUTSIDE_FORMAL", {
  ground: {
    kind: "choice",
    of: outsideFormalTexts,
    label: { nl: "Waarom?", en: "Why?" },
    refusals: ["GROUND_DOES_NOT_FIT"],
  },
  reasons: {
    kind: "text",
    label: { nl: "Redenen", en: "Reasons" },
    hint: {
      nl: "Dit komt in de brief, als er een adres is.",
      en: "This goes into the letter, if there is an address.",
    },
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
