import { plainForm } from "../../commands/plain-form.ts";

/** What is missing, and until when to send it. */
export const form = plainForm(
  "REQUEST_SUPPLEMENT",
  {
    lacking: {
      kind: "text",
      label: { nl: "Wat ontbreekt er?", en: "What is missing?" },
      hint: { nl: "Dit komt zo in de brief.", en: "This goes into the letter as it is." },
    },
    replyByOn: {
      kind: "day",
      label: {
        nl: "Tot en met welke dag mag de klager aanvullen?",
        en: "Until which day may the complainant complete it?",
      },
      hint: { nl: "Een werkdag. Twee weken is gebruikelijk.", en: "A working day. Two weeks is usual." },
      refusals: ["DAY_PASSED", "NOT_A_WORKING_DAY"],
    },
  },
  { once: true },
);
