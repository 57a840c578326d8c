import { plainForm } from "../../commands/plain-form.ts";
import { parallelProcedureTexts } from "../../words/handling.texts.ts";

/** Starts a duty that runs beside the complaint. */
export const form = plainForm("OPEN_PARALLEL_PROCEDURE", {
  kind: {
    kind: "choice",
    of: parallelProcedureTexts,
    label: { nl: "Welke procedure?", en: "Which procedure?" },
    hint: {
      nl: "Een datalek moet binnen 72 uur gemeld zijn; bezwaar heeft een eigen korte termijn.",
      en: "A data breach must be reported within 72 hours; objection has a short term of its own.",
    },
  },
});
