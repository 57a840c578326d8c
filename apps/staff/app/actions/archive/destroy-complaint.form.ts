import { plainForm } from "../../commands/plain-form.ts";

/** Erases texts, names and files. */
export const form = plainForm("DESTROY_COMPLAINT", {
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
