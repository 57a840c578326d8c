import { plainForm } from "../../commands/plain-form.ts";

/** What a party said of the report of a hearing, by telephone, by mail or at the desk. */
export const form = plainForm("RECORD_REPORT_REACTION", {
  partyId: {
    kind: "pick",
    from: "toReact",
    label: { nl: "Wie reageert?", en: "Who reacts?" },
    initial: "only",
    refusals: ["REPORT_NOT_SENT", "ALREADY_DONE"],
  },
  words: {
    kind: "text",
    label: { nl: "Wat is gezegd?", en: "What was said?" },
    hint: {
      nl: "En wanneer. Ook als er geen opmerkingen zijn.",
      en: "And when. Also if there is nothing to remark.",
    },
  },
});
