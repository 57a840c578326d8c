import { type Refusal, type RefusalCode, refusal } from "../complaint/refusals.ts";
import type { StaffId } from "../ids.ts";
import { applyChange } from "./apply-change.ts";
import type { Staffing } from "./staffing.ts";
import type { StaffingChange } from "./staffing-changes.ts";
import { standingRefusal } from "./standing-refusal.ts";
import { inOrder, type Touched, touchedBy } from "./touched.ts";

type Changed =
  | { readonly accepted: true; readonly staffing: Staffing; readonly touched: Touched }
  | { readonly accepted: false; readonly refusal: Refusal };

/**
 * The staffing after a change, with what that touched. A change that would leave the municipality without somebody who must
 * be there, or give somebody what cannot go together, is refused whole.
 *
 * @param by the administrator who does it
 */
export function changeStaffing(staffing: Staffing, change: StaffingChange, by: StaffId): Changed {
  const applied = applyChange(staffing, change);
  if (typeof applied === "string") return refused(applied);
  const next = { ...applied, staff: applied.staff.map(inOrder) };
  const touched = touchedBy(staffing, next);
  if (change.kind === "INVITE_STAFF") return { accepted: true, staffing: next, touched };
  if (touched.staff.length + touched.departments.length === 0) return refused("NOTHING_CHANGES");
  const code = standingRefusal(staffing, next, touched) ?? ownRefusal(touched, by);
  return code ? refused(code) : { accepted: true, staffing: next, touched };
}

/** Nobody gives themselves a role or takes one away, ends themselves or loosens the login they sign in with. */
function ownRefusal({ staff }: Touched, by: StaffId): RefusalCode | undefined {
  const own = staff.find(({ id }) => id === by);
  return own && ["active", "roles", "deputy", "bound"].some((field) => field in own.after)
    ? "OWN_ACCOUNT"
    : undefined;
}

function refused(code: RefusalCode): Changed {
  return { accepted: false, refusal: refusal(code) };
}
