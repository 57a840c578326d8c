import { plainForm } from "../../commands/plain-form.ts";

/** Records consent that came on paper or by mail. */
export const form = plainForm("RECORD_POSTPONEMENT_CONSENT", {
  saidBy: { kind: "saidBy", refusals: ["WHOSE_WORD", "NO_SUCH_PARTY"] },
  untilOn: {
    kind: "day",
    label: {
      nl: "Tot en met welke dag is uitstel afgesproken?",
      en: "Until which day was postponement agreed?",
    },
    hint: {
      nl: "Een werkdag na het einde van de termijn.",
      en: "A working day after the end of the term.",
    },
    refusals: ["POSTPONE_LATER_THAN_DUE", "DAY_PASSED", "NOT_A_WORKING_DAY"],
  },
  consentedOn: {
    kind: "day",
    label: {
      nl: "Op welke dag stemde de klager in?",
      en: "On which day did the complainant agree?",
    },
    refusals: ["DAY_IN_FUTURE", "DAY_BEFORE_RECEIPT"],
  },
  consent: {
    kind: "text",
    rows: 4,
    label: {
      nl: "De woorden van de klager, zoals gegeven",
      en: "The complainant's words, as given",
    },
  },
});
