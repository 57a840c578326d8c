import type { PartyId, StaffId } from "../ids.ts";

export const roles = [
  "INTAKE",
  "COORDINATOR",
  "HANDLER",
  "SIGNATORY",
  "ADVISER",
  "LIAISON",
  "MANAGER",
  "RECORDS_MANAGER",
  "PRIVACY_OFFICER",
  "ADMINISTRATOR",
] as const;
export type Role = (typeof roles)[number];

/** Who does it, as an event remembers: never a name. */
export type ActorRef =
  | { readonly kind: "COMPLAINANT"; readonly partyId: PartyId }
  | { readonly kind: "REPRESENTATIVE"; readonly partyId: PartyId }
  | { readonly kind: "STAFF"; readonly staffId: StaffId }
  | { readonly kind: "SYSTEM" };

/** Who asks, with what the organisation says of a staff member at this moment. */
export type Actor =
  | { readonly kind: "COMPLAINANT"; readonly partyId: PartyId }
  | { readonly kind: "REPRESENTATIVE"; readonly partyId: PartyId }
  | { readonly kind: "STAFF"; readonly staffId: StaffId; readonly roles: readonly Role[] }
  | { readonly kind: "SYSTEM" };

export function actorRef(actor: Actor): ActorRef {
  return actor.kind === "STAFF" ? { kind: "STAFF", staffId: actor.staffId } : actor;
}
