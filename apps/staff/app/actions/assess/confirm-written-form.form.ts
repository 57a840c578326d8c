import { plainForm } from "../../commands/plain-form.ts";

/** The day on which the complainant confirmed what was written down. */
export const form = plainForm("CONFIRM_WRITTEN_FORM", {
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
