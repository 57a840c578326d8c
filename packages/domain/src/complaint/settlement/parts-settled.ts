import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import { isOpenStatus, type Status } from "../codes.ts";
import type { Complaint, Part, PartEnding } from "../complaint.ts";
import { withoutApproval } from "../decision/without-approval.ts";
import { endedParts, openParts, partsBack } from "../parts/part-endings.ts";
import { endedAs } from "../standing/ended.ts";
import { goingOn } from "../standing/going-on.ts";
import { resumedStatus } from "./resumed-status.ts";

/** The parts of which it is asked whether they are settled; none when nothing is asked. */
export function askedParts(complaint: Complaint): readonly number[] {
  const { informal } = complaint;
  if (!informal?.proposedOn) return [];
  const open = openParts(complaint).map(({ number }) => number);
  const asked = informal.parts ? open.filter((number) => informal.parts?.includes(number)) : open;
  return agreedParts(complaint, asked);
}

/** Those of these parts of which everybody has said it who has spoken so far: what one leaves out is not settled. */
export function agreedParts(
  { settlementBy, settlementOf }: Complaint,
  parts: readonly number[],
): readonly number[] {
  return settlementBy.length > 0 && settlementOf
    ? parts.filter((number) => settlementOf.includes(number))
    : parts;
}

/** The parts that ended as settled, whose complainant may say that they are not (Awb 9:5). */
export function settledParts({ parts }: Complaint): readonly number[] {
  return parts.filter(({ ending }) => ending?.as === "SETTLED").map(({ number }) => number);
}

/** These parts end as settled, beside the others as they are. */
export function settled(
  { parts }: Complaint,
  numbers: readonly number[],
  ending: Pick<PartEnding, "on" | "ombudsmanUntilOn" | "notice" | "last">,
): readonly Part[] {
  return endedParts(parts, numbers, { as: "SETTLED", ground: undefined, ...ending });
}

/** What was asked has been answered; the attempt to solve the rest goes on. */
export function goesOnInformally({ status, informal }: Complaint): Complaint["informal"] {
  return status === "INFORMAL" && informal
    ? { startedOn: informal.startedOn, proposedOn: undefined }
    : undefined;
}

/**
 * Of a settlement that failed: these parts go on, and with them the complaint, an answer in draft included. What an answer
 * that had left began stays known.
 */
export function unsettled(
  complaint: Complaint,
  parts: readonly number[],
  targetOn: Temporal.PlainDate | undefined,
  at: Temporal.Instant,
): Partial<Complaint> {
  const back = { parts: partsBack(complaint.parts, parts) };
  if (complaint.status === "DRAFT_DECISION")
    return { ...withoutApproval(complaint), ...back, status: "IN_HANDLING", draftedOn: undefined };
  if (isOpenStatus(complaint.status)) return back;
  return {
    ...goingOn(complaint, targetOn, amsterdamDay(at)),
    ...back,
    status: resumedStatus(complaint),
    ...(endedAs(complaint) === "DECIDED" ? { approval: undefined, draftedOn: undefined } : {}),
  };
}

/** The ends after which a settlement can turn out to have failed: its own, and an answer to the other parts. */
export const settledEnds: readonly Status[] = ["SETTLED", "DECIDED"];
