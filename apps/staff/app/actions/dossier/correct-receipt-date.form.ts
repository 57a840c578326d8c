import { plainForm } from "../../commands/plain-form.ts";

/** Mends a mistake in the day of receipt. */
export const form = plainForm("CORRECT_RECEIPT_DATE", {
  receivedOn: {
    kind: "day",
    label: { nl: "Werkelijke dag van ontvangst", en: "Actual day of receipt" },
    refusals: ["RECEIVED_IN_FUTURE", "CONDUCT_IN_FUTURE"],
  },
  reason: {
    kind: "text",
    rows: 3,
    label: { nl: "Hoe ontstond de fout?", en: "How did the mistake come about?" },
  },
  evidence: {
    kind: "text",
    rows: 3,
    label: { nl: "De e-mail zelf, of waar die ligt", en: "The e-mail itself, or where it lies" },
    hint: {
      nl: "Nodig bij een klacht per e-mail. De kop van het bericht zegt wanneer het kwam.",
      en: "Needed for a complaint by e-mail. The head of the message says when it came.",
    },
    optional: "depends",
    refusals: ["MESSAGE_MISSING"],
  },
});
