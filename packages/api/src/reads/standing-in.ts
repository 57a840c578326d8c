import { type Coordination, present, type StaffId } from "@gehoor/domain";
import type { StaffSession } from "../auth/session.ts";

type Person = Pick<StaffSession, "staffId" | "roles">;

/** Coordinators and deputies who are away today, and whose work lies with this person meanwhile. */
export function replacedBy({ staffId, roles }: Person, coordination: Coordination): readonly StaffId[] {
  const { coordinators, deputies, away } = coordination;
  if (coordinators.includes(staffId) || present(coordinators, coordination).length > 0) return [];
  if (deputies.includes(staffId)) return coordinators;
  const nobody = present(deputies, coordination).length === 0;
  return roles.includes("SIGNATORY") && nobody ? away : [];
}

/** While neither a coordinator nor a deputy is there, what is theirs to do lies with whoever signs too. */
export function standingIn(session: StaffSession, coordination: Coordination): StaffSession {
  const { roles } = session;
  return replacedBy(session, coordination).length > 0 && !roles.includes("COORDINATOR")
    ? { ...session, roles: [...roles, "COORDINATOR"] }
    : session;
}
