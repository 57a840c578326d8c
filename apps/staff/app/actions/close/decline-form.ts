import { defineForm } from "../../commands/define-form.ts";
import { declineHintTexts, declineTexts } from "../../words/outcome.texts.ts";

/** On which ground of Awb 9:8 and why; each ground says what it does not cover. */
export const declineForm = defineForm("PROPOSE_DECLINE", {
  parts: {
    kind: "openParts",
    label: { nl: "Welke onderdelen behandelt u niet?", en: "Which parts do you not handle?" },
    hint: {
      nl: "Alles aangevinkt: de hele klacht. Wat u weglaat, wordt wel behandeld.",
      en: "All ticked: the whole complaint. What you leave out is handled.",
    },
    refusals: ["NO_SUCH_PART"],
  },
  ground: {
    kind: "choice",
    of: declineTexts,
    hints: declineHintTexts,
    label: { nl: "Voornaamste grond (9:8)", en: "Main ground (9:8)" },
    refusals: ["NOT_LONGER_THAN_A_YEAR", "CONDUCT_DAY_MISSING", "LATE_DECISION"],
  },
  earlierReference: {
    kind: "line",
    size: 20,
    label: { nl: "Kenmerk van de eerdere klacht", en: "Reference of the earlier complaint" },
    hint: { nl: "Nodig bij: al eerder behandeld.", en: "Needed for: handled before." },
    optional: "depends",
    refusals: ["EARLIER_COMPLAINT_NOT_HANDLED"],
  },
  reviewOn: {
    kind: "day",
    label: { nl: "Wanneer kijkt u opnieuw?", en: "When do you look again?" },
    hint: {
      nl: "Nodig bij een strafrechtelijk onderzoek.",
      en: "Needed for a criminal investigation.",
    },
    optional: "depends",
    refusals: ["REVIEW_DAY_MISSING"],
  },
  court: {
    kind: "line",
    label: { nl: "Welke rechter, en onder welk nummer?", en: "Which court, and under which number?" },
    hint: {
      nl: "Nodig bij een andere rechter. Dit komt in de brief.",
      en: "Needed for another court. This goes into the letter.",
    },
    optional: "depends",
    refusals: ["COURT_MISSING"],
  },
  reasons: {
    kind: "text",
    rows: 8,
    label: { nl: "Redenen", en: "Reasons" },
    hint: {
      nl: "Dit komt in de brief, met de ombudsman en tot wanneer de klager daar terecht kan.",
      en: "This goes into the letter, with the ombudsman and until when the complainant can go there.",
    },
  },
  otherGrounds: {
    kind: "choices",
    of: declineTexts,
    label: { nl: "Andere gronden", en: "Other grounds" },
    optional: true,
    behind: { nl: "Er is nog een grond", en: "There is another ground" },
  },
});
