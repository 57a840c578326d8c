import { plainForm } from "../../commands/plain-form.ts";

/** A new offer to be heard, with a new day for the reply. */
export const form = plainForm("OFFER_HEARING_AGAIN", {
  partyId: {
    kind: "pick",
    from: "toHear",
    label: { nl: "Aan wie?", en: "To whom?" },
    initial: "only",
    refusals: ["ALREADY_HEARD", "HEARING_NOT_OFFERED"],
  },
});
