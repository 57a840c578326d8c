import type { PartyId } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { type RuleResult, refuse, unless } from "../rule.ts";
import { isActive } from "./spokesperson.ts";

/** Everybody's word at once: the representative's, who says it for all whom they represent (Awb 2:1). */
const FOR_ALL = "FOR_ALL";

/**
 * What one yes comes to where consent is each complainant's own: only this person's while others still have to say it,
 * and everybody's with the last. A representative says it for all.
 *
 * @param saidBy whose word staff noted; of no account where the complainant's side says it itself
 */
export function byEachComplainant(
  complaint: Complaint,
  soFar: readonly PartyId[],
  context: Context,
  decision: { readonly one: (partyId: PartyId) => RuleResult; readonly all: (last?: PartyId) => RuleResult },
  saidBy?: PartyId,
): RuleResult {
  const speaker = speakerOf(complaint, context, saidBy);
  if (typeof speaker === "object") return unless(speaker, () => refuse("NO_SUCH_PARTY"));
  if (speaker === FOR_ALL) return decision.all();
  const others = complaint.complainants.filter(
    (one) => isActive(one) && one.partyId !== speaker && !soFar.includes(one.partyId),
  );
  if (others.length === 0) return decision.all(speaker);
  return soFar.includes(speaker) ? refuse("ALREADY_DONE") : decision.one(speaker);
}

/** Staff name whose word they note, where more than one could have said it; nobody's is everybody's. */
function speakerOf(
  complaint: Complaint,
  { actor }: Context,
  saidBy: PartyId | undefined,
): PartyId | typeof FOR_ALL | Refusal {
  if (actor.kind === "COMPLAINANT") return actor.partyId;
  if (actor.kind !== "STAFF") return FOR_ALL;
  const { representative } = complaint;
  const going = complaint.complainants.filter(isActive);
  if (saidBy === undefined) return going.length > 1 ? refusal("WHOSE_WORD") : (going[0]?.partyId ?? FOR_ALL);
  if (representative?.partyId === saidBy)
    return representative.authorisation === "ASKED" ? refusal("AUTHORISATION_AWAITED") : FOR_ALL;
  return going.some(({ partyId }) => partyId === saidBy) ? saidBy : refusal("NO_SUCH_PARTY");
}
