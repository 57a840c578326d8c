import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** The second person decides about reopening. */
const form = defineForm("DECIDE_REOPENING", {
  approved: {
    kind: "yesNo",
    label: { nl: "Gaat de klacht weer open?", en: "Is the complaint reopened?" },
    yes: { nl: "Ja, heropenen met de eerste termijn", en: "Yes, reopen with the first term" },
    no: { nl: "Nee, de klacht blijft gesloten", en: "No, the complaint stays closed" },
  },
});

/** What went straight to the ombudsman is not reopened but taken up. */
const takenUp = {
  approved: { yes: { nl: "Ja, behandelen als klacht", en: "Yes, handle it as a complaint" } },
};

export const loader = loadForm(form, async ({ known }) => {
  const { straightToOmbudsman } = (await known()).facts;
  return { worded: straightToOmbudsman ? takenUp : {} };
});
export const action = runCommand(form);
export default formPage(form);
