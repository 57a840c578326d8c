import { isAwayOn } from "../absence/absence.ts";
import { isBarred, isInvolved } from "../access/involvement.ts";
import type { Role } from "../complaint/actor.ts";
import type { Complaint } from "../complaint/complaint.ts";
import type { StaffId } from "../ids.ts";
import type { Organisation, RoutableStaff } from "./organisation.ts";
import { type RouteReason, routeReasons } from "./route-reason.ts";
import type { RouteStep } from "./route-steps.ts";

/** Somebody suggested, with every reason and its article. */
export interface Choice {
  readonly staffId: StaffId;
  readonly reasons: readonly { readonly code: RouteReason; readonly article: string }[];
}

/**
 * Everybody on these steps who is free to act in this role, best first: by step, the uninvolved before those whom
 * Awb 9:7(2) allows in spite of involvement, the present before a replacement, then whoever has least in hand.
 */
export function choices(
  steps: readonly RouteStep[],
  role: Role,
  complaint: Complaint,
  organisation: Organisation,
  todayOn: Temporal.PlainDate,
): readonly Choice[] {
  const found = steps.flatMap(({ people, reason }) =>
    people
      .flatMap((person) => {
        const acting = present(person, organisation, todayOn);
        if (!acting?.roles.includes(role) || isBarred(complaint, acting.staffId)) return [];
        const reasons: readonly RouteReason[] = acting === person ? [reason] : [reason, "REPLACEMENT"];
        return [{ acting, reasons }];
      })
      .sort(
        (one, other) =>
          Number(isInvolved(complaint, one.acting.staffId)) -
            Number(isInvolved(complaint, other.acting.staffId)) ||
          one.reasons.length - other.reasons.length ||
          one.acting.openComplaints - other.acting.openComplaints ||
          one.acting.staffId.localeCompare(other.acting.staffId),
      ),
  );
  return found
    .filter(({ acting }, index) => found.findIndex((one) => one.acting === acting) === index)
    .map(({ acting, reasons }) => ({
      staffId: acting.staffId,
      reasons: reasons.map((code) => ({ code, article: routeReasons[code] })),
    }));
}

/** The person, or when absent the one who replaces them, or that one's replacement; undefined when nobody does. */
function present(
  person: RoutableStaff,
  organisation: Organisation,
  todayOn: Temporal.PlainDate,
  passed: readonly RoutableStaff[] = [],
): RoutableStaff | undefined {
  if (passed.includes(person)) return undefined;
  const absence = organisation.absences.find(
    (one) => one.staffId === person.staffId && isAwayOn(one, todayOn),
  );
  if (!absence) return person;
  const replacement = organisation.staff.find(({ staffId }) => staffId === absence.replacedBy);
  return replacement && present(replacement, organisation, todayOn, [...passed, person]);
}
