import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { About } from "../../commands/page/about.tsx";
import { loadProposal } from "../../commands/proposal.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** The second person decides whether it ends after death. */
const form = defineForm("CLOSE_AFTER_DEATH", {
  approved: {
    kind: "yesNo",
    label: {
      nl: "Eindigt de klacht omdat de klager is overleden?",
      en: "Does the complaint end because the complainant died?",
    },
    yes: { nl: "Ja, niemand zet de klacht voort", en: "Yes, nobody goes on with it" },
    no: { nl: "Nee, de klacht blijft open", en: "No, the complaint stays open" },
  },
});

export const loader = loadForm(form, loadProposal);
export const action = runCommand(form);
export default formPage(form, About);
