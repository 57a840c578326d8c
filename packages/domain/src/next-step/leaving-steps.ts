import { isOpenStatus } from "../complaint/codes.ts";
import type { Complaint, Notice } from "../complaint/complaint.ts";
import type { Seen, Step } from "./step.ts";

const works = ({ held }: Seen) => held.has("COORDINATOR") || held.has("HANDLER");

/** The letters with which it ends here, or goes elsewhere: decided, and not yet gone. */
function closingLetters({ approval, handingOver, notices }: Complaint): readonly Notice[] {
  return notices.filter(
    ({ number, state }) =>
      (state === "REQUESTED" || state === "CLAIMED") &&
      ((approval !== undefined && number >= approval.firstLetter) || number === handingOver?.notice),
  );
}

const isLeaving = ({ complaint }: Seen) =>
  isOpenStatus(complaint.status) && closingLetters(complaint).length > 0;

/** Proposed to somebody else, so that nothing of the procedure is to be done until that one has spoken (four eyes). */
function isProposed({ status, approval, decline, ...pending }: Complaint): boolean {
  if (pending.pendingSpam || pending.pendingOutside || pending.pendingDeath || pending.pendingReopening)
    return true;
  return (
    isOpenStatus(status) &&
    !approval &&
    (status === "DRAFT_DECISION" || (decline !== undefined && !decline.parts))
  );
}

/** What was decided, and has still to be approved or to leave. */
export const leavingSteps: readonly Step[] = [
  {
    action: "RecordDispatch",
    when: (seen) =>
      works(seen) &&
      isLeaving(seen) &&
      closingLetters(seen.complaint).some(
        ({ channel, state }) => channel === "POST" && state === "REQUESTED",
      ),
  },
  { awaited: "LETTER", when: (seen) => works(seen) && isLeaving(seen) },
  { awaited: "APPROVAL", when: (seen) => works(seen) && isProposed(seen.complaint) },
];
