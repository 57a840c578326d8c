import { plainForm } from "../../commands/plain-form.ts";

/** Handles the complaint after all. */
export const form = plainForm("DROP_DECLINE", {
  comments: {
    kind: "text",
    rows: 3,
    label: { nl: "Toelichting voor de coördinator", en: "Explanation for the coordinator" },
    optional: true,
  },
});
