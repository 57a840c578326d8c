import type { ComplaintId, PartyId } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import { type Refusal, refusal } from "../refusals.ts";

/**
 * What was joined to this complaint comes back when this one ends without a judgement, unless the same people's settlement
 * or withdrawal named it too: then it is settled or withdrawn with this one.
 */
export interface JoinedToo {
  /** Said of what was joined to it too; absent or false: that comes back. */
  readonly joinedToo?: boolean | undefined;
}

/** Other complaints of the same people that were joined to this one: their parts are here. */
export function joinedHere({ parts }: Pick<Complaint, "parts">): readonly ComplaintId[] {
  const here = parts.filter(({ ending }) => ending?.as !== "SEPARATED");
  return [...new Set(here.flatMap(({ from }) => from?.complaintId ?? []))];
}

/** Refuses to end what is not there (any more). */
export function mustHaveJoined(complaint: Complaint, { joinedToo }: JoinedToo): Refusal | undefined {
  return joinedToo && joinedHere(complaint).length === 0 ? refusal("NOTHING_JOINED") : undefined;
}

/**
 * Whether, with this last word, each who complains or has withdrawn named what was joined: one person's word takes nothing
 * from the others.
 *
 * @param speaker whose word it is; undefined where a representative speaks for all who go on
 */
export function joinedEndsToo(
  complaint: Pick<Complaint, "complainants" | "joinedNamedBy">,
  { joinedToo }: JoinedToo,
  speaker: PartyId | undefined,
): boolean {
  const { complainants, joinedNamedBy } = complaint;
  if (!joinedToo) return false;
  return complainants.every(({ partyId, withdrawnOn, deceasedOn }) => {
    const isSpokenFor = speaker === undefined ? withdrawnOn === undefined : speaker === partyId;
    return isSpokenFor || deceasedOn !== undefined || joinedNamedBy.includes(partyId);
  });
}

/** What one person said last is what counts. */
export function namingJoined(
  { joinedNamedBy }: Pick<Complaint, "joinedNamedBy">,
  partyId: PartyId,
  { joinedToo }: JoinedToo,
): readonly PartyId[] {
  const others = joinedNamedBy.filter((one) => one !== partyId);
  return joinedToo ? [...others, partyId] : others;
}

/** The word as an event keeps it: absent where it was not said. */
export function saidOfJoined(isSaid: boolean | undefined): { readonly joinedToo?: true } {
  return isSaid ? { joinedToo: true } : {};
}
