import type { ActorRef } from "../complaint/actor.ts";
import type { Complaint } from "../complaint/complaint.ts";
import { type Refusal, refusal } from "../complaint/refusals.ts";
import type { StaffId } from "../ids.ts";

/** How long a question that was asked in handing over can be taken back from there. */
export const UNDO_MINUTES = 10;

type Held = Pick<Complaint, "handler" | "proposedHandler">;

/** Who has a complaint in hand: who was asked last, else who handles it; undefined for nobody. */
export function holderOf({ handler, proposedHandler }: Held): StaffId | undefined {
  return (proposedHandler ?? handler)?.staffId;
}

/**
 * Why a complaint is not handed over in this person's place: somebody else was asked meanwhile, or handles it.
 *
 * @param from who had it when that was chosen; undefined for nobody
 */
export function handOverRefusal(complaint: Held, from: StaffId | undefined): Refusal | undefined {
  return holderOf(complaint) === from ? undefined : refusal("HANDED_OVER_MEANWHILE");
}

/**
 * Why a hand-over is not taken back: another person's, or ten minutes ago.
 *
 * @param asked the last question to handle the complaint; undefined when there was none
 */
export function undoRefusal(
  asked: { readonly at: Temporal.Instant; readonly by: ActorRef } | undefined,
  staffId: StaffId,
  now: Temporal.Instant,
): Refusal | undefined {
  const isOwn = asked?.by.kind === "STAFF" && asked.by.staffId === staffId;
  const until = asked?.at.add({ minutes: UNDO_MINUTES });
  return isOwn && until && Temporal.Instant.compare(now, until) < 0 ? undefined : refusal("UNDONE_TOO_LATE");
}
