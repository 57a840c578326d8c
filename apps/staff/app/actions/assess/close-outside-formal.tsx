import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { About } from "../../commands/page/about.tsx";
import { loadProposal } from "../../commands/proposal.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** The second person decides whether it ends outside the formal track. */
const form = defineForm("CLOSE_OUTSIDE_FORMAL", {
  approved: {
    kind: "yesNo",
    label: {
      nl: "Doet u deze klacht buiten de procedure af?",
      en: "Do you close this complaint outside the procedure?",
    },
    yes: { nl: "Ja, de klager krijgt de brief", en: "Yes, the complainant gets the letter" },
    no: { nl: "Nee, de klacht wordt behandeld", en: "No, the complaint is handled" },
  },
});

export const loader = loadForm(form, loadProposal);
export const action = runCommand(form);
export default formPage(form, About);
