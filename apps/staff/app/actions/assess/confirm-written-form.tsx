import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** The day on which the complainant confirmed what was written down. */
const form = defineForm("CONFIRM_WRITTEN_FORM", {
  confirmedOn: {
    kind: "day",
    initial: "today",
    label: {
      nl: "Op welke dag bevestigde de klager?",
      en: "On which day did the complainant confirm?",
    },
    refusals: ["DAY_IN_FUTURE", "DAY_BEFORE_RECEIPT"],
  },
  evidence: {
    kind: "text",
    rows: 3,
    label: {
      nl: "Waar ligt de ondertekende klacht, of wat zei de klager?",
      en: "Where does the signed complaint lie, or what did the complainant say?",
    },
    refusals: ["CONFIRMATION_MISSING"],
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
