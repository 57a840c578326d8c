import { type ComplaintId, coordinatorsOf, type StaffId } from "@gehoor/domain";
import type { ApiContext } from "../../context.ts";

/**
 * Who coordinates each of these complaints today, of lines that the viewer was given: one statement for their histories,
 * however many.
 */
export async function readCoordinators(
  { system, states, now }: Pick<ApiContext, "system" | "states" | "now">,
  ids: readonly ComplaintId[],
): Promise<StaffId[][]> {
  const [complaints, coordination] = await Promise.all([states.of(ids), system.policies.coordination(now)]);
  return complaints.map((complaint) => (complaint ? [...coordinatorsOf(complaint, coordination)] : []));
}
