import { plainForm } from "../../commands/plain-form.ts";

/** Records that the complainant said it is settled. */
export const form = plainForm("RECORD_SETTLEMENT", {
  saidBy: { kind: "saidBy", refusals: ["WHOSE_WORD", "NO_SUCH_PARTY"] },
  parts: {
    kind: "openParts",
    label: { nl: "Welke onderdelen?", en: "Which parts?" },
    hint: {
      nl: "Alles aangevinkt: de hele klacht. Wat u weglaat, wordt verder behandeld.",
      en: "All ticked: the whole complaint. What you leave out is handled further.",
    },
    refusals: ["NO_SUCH_PART"],
  },
  joinedToo: { kind: "joinedToo", refusals: ["NOTHING_JOINED"] },
  note: {
    kind: "text",
    label: {
      nl: "Wat zei de klager, wanneer en tegen wie?",
      en: "What did the complainant say, when and to whom?",
    },
    hint: {
      nl: "De gemeente moet dit kunnen bewijzen. Zwijgen is geen instemming.",
      en: "The municipality must be able to prove this. Silence is no consent.",
    },
  },
});
