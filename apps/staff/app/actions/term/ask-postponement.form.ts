import { plainForm } from "../../commands/plain-form.ts";

/** Asks the complainant for more time. */
export const form = plainForm("ASK_POSTPONEMENT", {
  untilOn: {
    kind: "day",
    label: { nl: "Tot en met welke dag?", en: "Until which day?" },
    hint: {
      nl: "Een werkdag na het einde van de termijn.",
      en: "A working day after the end of the term.",
    },
    refusals: ["POSTPONE_LATER_THAN_DUE", "DAY_PASSED", "NOT_A_WORKING_DAY"],
  },
  reason: {
    kind: "text",
    label: { nl: "Waarom is meer tijd nodig?", en: "Why is more time needed?" },
    hint: { nl: "Dit komt in de brief.", en: "This goes into the letter." },
  },
});
