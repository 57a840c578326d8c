import { plainForm } from "../../commands/plain-form.ts";

/** Records an explicit withdrawal. */
export const form = plainForm("WITHDRAW", {
  partyId: {
    kind: "pick",
    from: "complainants",
    label: { nl: "Wie trekt in?", en: "Who withdraws?" },
    initial: "only",
    refusals: ["NO_SUCH_PARTY"],
  },
  joinedToo: { kind: "joinedToo", refusals: ["NOTHING_JOINED"] },
  statement: {
    kind: "text",
    rows: 4,
    label: {
      nl: "Wat zei of schreef de klager, en wanneer?",
      en: "What did the complainant say or write, and when?",
    },
    hint: { nl: "Zwijgen is geen intrekking.", en: "Silence is no withdrawal." },
    refusals: ["STATEMENT_MISSING"],
  },
});
