import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Erases texts, names and files. */
const form = defineForm("DESTROY_COMPLAINT", {
  reportPublished: {
    kind: "tick",
    label: { nl: "Jaarverslag (9:12a)", en: "Annual report (9:12a)" },
    statement: {
      nl: "Het jaarverslag over dit jaar is gepubliceerd",
      en: "The annual report over this year was published",
    },
    refusals: ["REPORT_NOT_PUBLISHED"],
  },
  listApproved: {
    kind: "tick",
    label: { nl: "Vernietigingslijst", en: "Destruction list" },
    statement: {
      nl: "De vernietigingslijst met deze zaak is goedgekeurd",
      en: "The destruction list with this case was approved",
    },
    refusals: ["LIST_NOT_APPROVED"],
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
