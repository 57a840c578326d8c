import { type Coordination, present, type StaffId } from "@gehoor/domain";
import type { Session, StaffSession } from "../auth/session.ts";
import type { Viewer } from "../db/row-security/viewer.ts";

/** For whom the database reads while it answers this session; without one, for a visitor. */
export function viewerOfSession(session: Session | undefined, coordination: Coordination): Viewer {
  if (!session) return { kind: "VISITOR" };
  if (session.kind !== "STAFF") return { kind: "PARTY", complaintId: session.complaintId };
  const { kind, staffId, roles } = session;
  return { kind, staffId, roles, coordinatesWithout: coordinatesWithout(session, coordination) };
}

/**
 * Who must all be barred from a complaint for this person to coordinate it (Awb 9:7): of those who come first, who is there.
 * Undefined for who never does.
 */
function coordinatesWithout(
  { staffId, roles }: StaffSession,
  coordination: Coordination,
): readonly StaffId[] | undefined {
  const { coordinators, deputies } = coordination;
  if (coordinators.includes(staffId)) return [];
  if (deputies.includes(staffId)) return present(coordinators, coordination);
  return roles.includes("SIGNATORY") ? present([...coordinators, ...deputies], coordination) : undefined;
}
