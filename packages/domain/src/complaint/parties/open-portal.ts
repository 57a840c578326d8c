import type { PartyId } from "../../ids.ts";
import { mustNotBeDestroyed, today } from "../guards.ts";
import { accept, type Rule, refuse } from "../rule.ts";

export interface OpenPortal {
  readonly partyId: PartyId;
}

/**
 * Somebody signed in to the complaint's own page for the first time. What is put there is within reach only from then on
 * (Awb 2:19), and only for who chose to read there. The system says so, at the sign-in itself.
 */
export const openPortal: Rule<OpenPortal> = {
  by: ["SYSTEM"],
  guard: mustNotBeDestroyed,
  decide: (complaint, { partyId }, context) => {
    const { complainants, representative } = complaint;
    const person = [...complainants, ...(representative ? [representative] : [])].find(
      (one) => one.partyId === partyId,
    );
    if (!person) return refuse("NO_SUCH_PARTY");
    if (person.portalOpenedOn) return refuse("ALREADY_DONE");
    return accept(context, { type: "PortalOpened", partyId, openedOn: today(context) });
  },
};
