import type { Complainant, Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { type Refusal, refusal } from "../refusals.ts";

/** Still complaining: alive and not withdrawn. */
export function isActive(complainant: Complainant): boolean {
  return complainant.withdrawnOn === undefined && complainant.deceasedOn === undefined;
}

/** One of those who go on speaks for all: the same one while that can be, else the next. */
export function withSpokesperson(complainants: readonly Complainant[]): readonly Complainant[] {
  const next = complainants.find((one) => one.spokesperson && isActive(one)) ?? complainants.find(isActive);
  if (!next) return complainants;
  return complainants.map((one) => ({ ...one, spokesperson: one.partyId === next.partyId }));
}

/** What binds all complainants is the spokesperson's to say, or the representative's. */
export function mustSpeakForAll(complaint: Complaint, { actor }: Context): Refusal | undefined {
  if (actor.kind !== "COMPLAINANT") return undefined;
  const speaks = complaint.complainants.some((one) => one.partyId === actor.partyId && one.spokesperson);
  return speaks ? undefined : refusal("NOT_YOURS");
}
