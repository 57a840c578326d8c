import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";

/**
 * Whether the newest settings say something else of an adviser than this complaint's acknowledgement did (Awb 9:15(1)), or
 * than the adviser who is at work shows: then they come too late for it.
 */
export function isAcknowledgedOtherwise(
  complaint: Complaint,
  { settings, newestSettings }: Pick<Context, "settings" | "newestSettings">,
): boolean {
  const said = complaint.acknowledgedOn !== undefined || complaint.advice !== undefined;
  return said && settings.withAdviser !== newestSettings.withAdviser;
}
