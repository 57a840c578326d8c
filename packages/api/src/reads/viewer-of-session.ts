import type { Coordination, StaffId } from "@gehoor/domain";
import type { Session, StaffSession } from "../auth/session.ts";
import type { Viewer } from "../db/row-security/viewer.ts";

/** For whom the database reads while it answers this session; without one, for a visitor. */
export function viewerOfSession(session: Session | undefined, coordination: Coordination): Viewer {
  if (!session) return { kind: "VISITOR" };
  if (session.kind !== "STAFF") return { kind: "PARTY", complaintId: session.complaintId };
  const { kind, staffId, roles } = session;
  return { kind, staffId, roles, coordinatesWithout: coordinatesWithout(session, coordination) };
}

/** Who must all be barred from a complaint for this person to coordinate it (Awb 9:7); undefined for who never does. */
function coordinatesWithout(
  { staffId, roles }: StaffSession,
  { coordinators, deputies }: Coordination,
): readonly StaffId[] | undefined {
  if (coordinators.includes(staffId)) return [];
  if (deputies.includes(staffId)) return coordinators;
  return roles.includes("SIGNATORY") ? [...coordinators, ...deputies] : undefined;
}
