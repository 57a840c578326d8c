import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** A new offer to be heard, with a new day for the reply. */
const form = defineForm("OFFER_HEARING_AGAIN", {
  partyId: {
    kind: "pick",
    from: "toHear",
    label: { nl: "Aan wie?", en: "To whom?" },
    initial: "only",
    refusals: ["ALREADY_HEARD", "HEARING_NOT_OFFERED"],
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
