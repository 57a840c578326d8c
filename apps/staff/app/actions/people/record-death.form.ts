import { plainForm } from "../../commands/plain-form.ts";

/** Records that a complainant died. */
export const form = plainForm("RECORD_DEATH", {
  partyId: {
    kind: "pick",
    from: "living",
    label: { nl: "Wie is overleden?", en: "Who died?" },
    initial: "only",
    refusals: ["NO_SUCH_PARTY"],
  },
  diedOn: {
    kind: "day",
    label: { nl: "Op welke dag?", en: "On which day?" },
    refusals: ["DAY_IN_FUTURE"],
  },
});
