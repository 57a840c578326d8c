import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Whether the criminal investigation for which the complaint was declined still lasts (Awb 9:8(1)(f)). */
const form = defineForm(
  "REVIEW_DECLINE",
  {
    reviewOn: {
      kind: "day",
      label: { nl: "Wanneer kijkt u weer?", en: "When do you look again?" },
      hint: { nl: "Nodig als het nog loopt.", en: "Needed if it still lasts." },
      optional: "depends",
      refusals: ["DAY_PASSED"],
    },
  },
  {
    first: {
      lasts: {
        kind: "yesNo",
        label: {
          nl: "Loopt het strafrechtelijk onderzoek of de vervolging nog?",
          en: "Does the criminal investigation or the prosecution still last?",
        },
        yes: { nl: "Ja, dat loopt nog", en: "Yes, it still lasts" },
        no: { nl: "Nee, dat is voorbij", en: "No, it is over" },
      },
    },
  },
);

export const loader = loadForm(form);
export const action = runCommand(form, {
  // While it lasts there must be a next day: without one the complaint would be forgotten.
  needed: ({ lasts }) => (lasts ? ["reviewOn"] : []),
  input: ({ lasts, reviewOn }) => ({ reviewOn: lasts ? reviewOn : null }),
});
export default formPage(form);
