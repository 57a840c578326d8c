import type { Actor, Role } from "../complaint/actor.ts";
import type { PartyId } from "../ids.ts";
import type { Coordination } from "../settings.ts";
import { idOf } from "./ids.ts";

export type StaffActor = Extract<Actor, { kind: "STAFF" }>;

function staff(name: string, ...roles: readonly Role[]): StaffActor {
  return { kind: "STAFF", staffId: idOf(name), roles };
}

/** Anna complains; Bram sometimes does so with her; Carla speaks for her when she wants that. */
export const annaId = idOf<PartyId>("anna");
export const bramId = idOf<PartyId>("bram");
export const carlaId = idOf<PartyId>("carla");
export const anna: Actor = { kind: "COMPLAINANT", partyId: annaId };
export const bram: Actor = { kind: "COMPLAINANT", partyId: bramId };
export const carla: Actor = { kind: "REPRESENTATIVE", partyId: carlaId };

export const coordinator = staff("coordinator", "COORDINATOR");
export const deputy = staff("deputy", "COORDINATOR");
export const handler = staff("handler", "HANDLER");
export const otherHandler = staff("other-handler", "HANDLER");
export const signatory = staff("signatory", "SIGNATORY");
export const intake = staff("intake", "INTAKE");
export const adviser = staff("adviser", "ADVISER");
export const liaison = staff("liaison", "LIAISON");
export const recordsManager = staff("records-manager", "RECORDS_MANAGER");
export const manager = staff("manager", "MANAGER");
/** Dirk works at the counter; complaints are about them. As a party they have an id of their own. */
export const dirk = staff("dirk", "HANDLER");
export const dirkId = idOf<PartyId>("dirk-as-party");
/** The alderman, a member of the authority itself. */
export const alderman = staff("alderman", "SIGNATORY");
export const aldermanId = idOf<PartyId>("alderman-party");
export const system: Actor = { kind: "SYSTEM" };

export const coordination: Coordination = {
  coordinators: [coordinator.staffId],
  deputies: [deputy.staffId],
  away: [],
};

/** Where a party must be there: `complaint.respondents[0]?.partyId ?? missing()`. */
export function missing(): never {
  throw new Error("The party is missing");
}

/** Somebody whose name alone is known. */
export function called(name: string) {
  return { name, email: undefined, phone: undefined, address: undefined };
}
