import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { About } from "../../commands/page/about.tsx";
import { loadProposal } from "../../commands/proposal.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** The second person decides about a later day of receipt. */
const form = defineForm("DECIDE_RECEIPT_CORRECTION", {
  approved: {
    kind: "yesNo",
    label: { nl: "Klopt de latere dag van ontvangst?", en: "Is the later day of receipt right?" },
    yes: { nl: "Ja, de klacht kwam op die dag", en: "Yes, the complaint came on that day" },
    no: { nl: "Nee, de eerdere dag blijft staan", en: "No, the earlier day stays" },
  },
});

export const loader = loadForm(form, loadProposal);
export const action = runCommand(form);
export default formPage(form, About);
