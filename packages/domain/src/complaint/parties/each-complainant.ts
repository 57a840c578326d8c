import type { PartyId } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { type Decision, refuse } from "../rule.ts";
import { isActive } from "./spokesperson.ts";

/**
 * What one yes comes to where consent is each complainant's own: only this person's while others still have to say it,
 * and everybody's with the last. A representative says it for all.
 */
export function byEachComplainant(
  complaint: Complaint,
  soFar: readonly PartyId[],
  { actor }: Context,
  decision: { readonly one: (partyId: PartyId) => Decision; readonly all: () => Decision },
): Decision {
  if (actor.kind !== "COMPLAINANT") return decision.all();
  const others = complaint.complainants.filter(
    (one) => isActive(one) && one.partyId !== actor.partyId && !soFar.includes(one.partyId),
  );
  if (others.length === 0) return decision.all();
  return soFar.includes(actor.partyId) ? refuse("ALREADY_DONE") : decision.one(actor.partyId);
}
