import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { Settings } from "../../settings.ts";
import type { Complaint, Hearing } from "../complaint.ts";
import { isBefore } from "../guards.ts";
import { hasOfferLeft } from "./hearing-letters.ts";

/** What completeness depends on besides the complaint; a command's context fits. */
export interface HearingContext {
  readonly now: Temporal.Instant;
  readonly settings: Pick<Settings, "withAdviser">;
}

const isDone = ({ status }: Hearing) => status === "HEARD" || status === "WAIVED";

/** Heard, or not on one of the grounds of Awb 9:10(2). */
export function isComplainantHeard({ hearings }: Complaint): boolean {
  const own = hearings.filter((hearing) => hearing.side === "COMPLAINANT");
  return own.length > 0 && own.every(isDone);
}

/**
 * Each respondent was heard, declined the offer, or let the day for a reply to an offer that left pass: the opportunity is
 * what Awb 9:10(1) asks for. Who wants to be heard must be.
 */
export function areRespondentsHeard(complaint: Complaint, { now }: HearingContext): boolean {
  const { respondents, hearings } = complaint;
  return respondents.every(({ partyId }) => {
    const hearing = hearings.find((one) => one.partyId === partyId);
    return hearing !== undefined && (isDone(hearing) || isUnanswered(complaint, hearing, now));
  });
}

/** An offer that left, whose day for a reply has passed in silence. */
export function isUnanswered(complaint: Complaint, hearing: Hearing, now: Temporal.Instant): boolean {
  return (
    hearing.status === "OFFERED" &&
    hasOfferLeft(complaint, hearing) &&
    isBefore(hearing.replyByOn, amsterdamDay(now))
  );
}

/** What still has to be done or waited for before both sides were heard; a respondent's silence is an answer. */
export function openHearings(complaint: Complaint, now: Temporal.Instant): readonly Hearing[] {
  return complaint.hearings.filter(
    (one) => !isDone(one) && !(one.side === "RESPONDENT" && isUnanswered(complaint, one, now)),
  );
}
