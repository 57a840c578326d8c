import type { PartyId } from "../../ids.ts";
import type { Complainant, Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { owedLetters, readerFor, waysTo, writtenRepresentative } from "../correspondence/notices.ts";
import { type Refusal, refusal } from "../refusals.ts";

/**
 * Staff note the word with which a complaint ends, and only by the letter about it can the complainant contradict that (Awb
 * 9:5, 2:14): of a known complainant who cannot be written to at all, an address is noted first. Not of a complaint told in
 * words, where the note is the proof, nor of who says it on the site.
 *
 * @param saidBy who says that it is settled; undefined, or the representative: it is everybody's word
 */
export function mustBeWritableTo(
  complaint: Complaint,
  saidBy: PartyId | undefined,
  context: Context,
): Refusal | undefined {
  const owed = owedLetters(complaint);
  const own = owed.filter(({ partyId }) => partyId === saidBy);
  return mustReach(complaint, own.length > 0 ? own : owed, (one) => readerFor(complaint, one), context);
}

/** The same of somebody who withdraws: that is confirmed to this person, or to who represents them. */
export function mustConfirmTo(
  complaint: Complaint,
  withdrawer: PartyId,
  context: Context,
): Refusal | undefined {
  const person = complaint.complainants.filter(({ partyId }) => partyId === withdrawer);
  return mustReach(complaint, person, () => writtenRepresentative(complaint) ?? withdrawer, context);
}

function mustReach(
  complaint: Complaint,
  people: readonly Complainant[],
  reader: (one: Complainant) => PartyId,
  { actor }: Context,
): Refusal | undefined {
  if (actor.kind !== "STAFF" || !complaint.startsOn) return undefined;
  const isReached = (one: Complainant) => waysTo(complaint, reader(one)).length > 0;
  return people.every((one) => !one.identified || isReached(one)) ? undefined : refusal("NO_WAY_TO_WRITE");
}
