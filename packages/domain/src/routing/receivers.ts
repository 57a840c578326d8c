import type { Complaint } from "../complaint/complaint.ts";
import type { Context } from "../complaint/context.ts";
import { handlesAlready } from "../complaint/handling/assign-handler.ts";
import type { StaffId } from "../ids.ts";
import { holderOf } from "./handing-over.ts";
import type { Organisation } from "./organisation.ts";
import { suggestRoute } from "./route.ts";

/**
 * To whom each of these complaints would go: as the route leads, past who has it or handles it already, and counting along what the others are given, so
 * that the least burdened is asked each time (Awb 9:7).
 *
 * @param contextOf what a suggestion for this complaint depends on; `now` decides who is away
 * @returns in the order of the complaints; undefined where the route leads to nobody
 */
export function receiversOf(
  complaints: readonly Complaint[],
  organisation: Organisation,
  contextOf: (complaint: Complaint) => Pick<Context, "now" | "settings">,
): readonly (StaffId | undefined)[] {
  let { staff } = organisation;
  return complaints.map((complaint) => {
    const { routes } = suggestRoute(complaint, { ...organisation, staff }, contextOf(complaint));
    const holder = holderOf(complaint);
    const canTakeIt = (staffId: StaffId) => staffId !== holder && !handlesAlready(complaint, staffId);
    const receiver = routes.find(({ handler }) => canTakeIt(handler.staffId))?.handler.staffId;
    staff = staff.map((one) =>
      one.staffId === receiver ? { ...one, openComplaints: one.openComplaints + 1 } : one,
    );
    return receiver;
  });
}
