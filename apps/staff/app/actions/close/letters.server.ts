import { readsLetter } from "../../commands/letter/letter-beforehand.server.ts";
import type { Deviation } from "../../forms/fields/form-schema.server.ts";
import { declineForm } from "./decline-form.ts";
import { forwardForm } from "./forward-form.ts";

/** The main ground is no other ground besides. */
export const declineGiven: Deviation<"PROPOSE_DECLINE", Record<never, never>> = {
  input: ({ ground, otherGrounds }) => ({
    otherGrounds: otherGrounds?.filter((other) => other !== ground) ?? null,
  }),
};

export const readDecline = readsLetter(declineForm, declineGiven);
export const readForwarded = readsLetter(forwardForm);
