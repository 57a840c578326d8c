import { isOpenStatus } from "../../complaint/codes.ts";
import type { Complaint, Hearing } from "../../complaint/complaint.ts";
import { hasOfferLeft } from "../../complaint/hearing/hearing-letters.ts";
import { type Deadline, possibility } from "../deadline.ts";
import { hearingReply } from "../terms.ts";

/** For each party whom the offer to be heard has left for: by when to say whether it is wanted (Awb 9:10). */
export function hearingDeadlines(complaint: Complaint, todayOn: Temporal.PlainDate): readonly Deadline[] {
  const ended = !isOpenStatus(complaint.status);
  const offered = complaint.hearings.filter(
    (hearing) => hearing.status !== "OFFERED" || hasOfferLeft(complaint, hearing),
  );
  return offered.map((hearing) => replyDeadline(hearing, todayOn, ended));
}

function replyDeadline(hearing: Hearing, todayOn: Temporal.PlainDate, ended: boolean): Deadline {
  const term = hearingReply(hearing.offeredOn, hearing.replyByOn, hearing.side);
  const deadline = possibility(term, {
    todayOn,
    metOn: undefined,
    over: ended || hearing.status === "WAIVED",
  });
  return {
    ...deadline,
    key: `${term.kind}:${hearing.partyId}`,
    partyId: hearing.partyId,
    // The day of the reply is not kept: only that there was one.
    ...(hasReplied(hearing) ? { status: "MET" } : {}),
  };
}

function hasReplied(hearing: Hearing): boolean {
  switch (hearing.status) {
    case "OFFERED":
      return false;
    case "WANTED":
    case "PLANNED":
    case "HEARD":
      return true;
    case "WAIVED":
      return hearing.waiver === "DECLARED";
  }
}
