import { plainForm } from "../../commands/plain-form.ts";

/** Notes how one of several complainants wants to be written to. */
export const form = plainForm("CHOOSE_LETTERS", {
  partyId: {
    kind: "pick",
    from: "writtenThroughSpokesperson",
    label: { nl: "Wie koos dit?", en: "Who chose this?" },
    initial: "only",
    refusals: ["NO_SUCH_PARTY", "IS_SPOKESPERSON"],
  },
  throughSpokesperson: {
    kind: "yesNo",
    label: {
      nl: "Hoe wil deze persoon brieven krijgen?",
      en: "How does this person want to get letters?",
    },
    yes: { nl: "Alleen via de woordvoerder", en: "Only through the spokesperson" },
    no: { nl: "Eigen brieven", en: "Letters to this person" },
    noFirst: true,
    refusals: ["ALREADY_DONE"],
  },
  statement: {
    kind: "text",
    rows: 4,
    label: {
      nl: "Wat zei of schreef deze persoon, en wanneer?",
      en: "What did this person say or write, and when?",
    },
    hint: {
      nl: "De woordvoerder kan dit niet voor een ander kiezen.",
      en: "The spokesperson cannot choose this for somebody else.",
    },
    refusals: ["STATEMENT_MISSING"],
  },
});
