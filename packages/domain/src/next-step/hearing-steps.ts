import { amsterdamDay } from "../calendar/amsterdam-day.ts";
import type { Hearing } from "../complaint/complaint.ts";
import { isUnanswered, openHearings } from "../complaint/hearing/completeness.ts";
import { hasOfferLeft } from "../complaint/hearing/hearing-letters.ts";
import { chooseUntilOn } from "../complaint/hearing/propose-moments.ts";
import type { Seen, Step } from "./step.ts";

/** By whoever hears: the adviser where there is one, else the handler (Awb 9:15(2)). */
const hears = ({ held, complaint }: Seen) =>
  complaint.status === "AT_ADVISER" ? held.has("ADVISER") : held.has("HANDLER");

const anyOpen = (seen: Seen, is: (hearing: Hearing) => boolean) =>
  hears(seen) && openHearings(seen.complaint, seen.context.now).some(is);

const isOver = ({ status, plannedAt }: Hearing, now: Temporal.Instant) =>
  status === "PLANNED" && plannedAt !== undefined && Temporal.Instant.compare(plannedAt, now) <= 0;

const isProposed = (hearing: Hearing, { context }: Seen) => chooseUntilOn(hearing, context.now) !== undefined;

const open = ({ complaint, context }: Seen) => openHearings(complaint, context.now);

/** The first of these days. */
const earliest = (days: readonly Temporal.PlainDate[]) => days.toSorted(Temporal.PlainDate.compare).at(0);

/** Nothing is judged while somebody may still be heard (Awb 9:10): what can be done for it now, else what is waited for. */
export const hearingSteps: readonly Step[] = [
  {
    action: "PlanHearing",
    when: (seen) => anyOpen(seen, (one) => one.status === "WANTED" && !isProposed(one, seen)),
  },
  {
    action: "RecordHearing",
    when: (seen) => anyOpen(seen, (hearing) => isOver(hearing, seen.context.now)),
  },
  // Silence upon an offer that left is a ground not to hear (9:10(2)(c)), to be recorded as such.
  {
    action: "RecordWaiver",
    because: "NO_REPLY",
    when: (seen) => anyOpen(seen, (hearing) => isUnanswered(seen.complaint, hearing, seen.context.now)),
  },
  // An offer that did not leave was not made, whatever became of the other one.
  {
    awaited: "LETTER",
    when: (seen) =>
      anyOpen(seen, (hearing) => hearing.status === "OFFERED" && !hasOfferLeft(seen.complaint, hearing)),
  },
  {
    awaited: "HEARING",
    when: (seen) => anyOpen(seen, ({ status }) => status === "PLANNED"),
    untilOn: (seen) =>
      earliest(open(seen).flatMap(({ plannedAt }) => (plannedAt ? amsterdamDay(plannedAt) : []))),
  },
  {
    awaited: "HEARING_REPLY",
    when: (seen) => anyOpen(seen, (one) => one.status === "OFFERED" || isProposed(one, seen)),
    untilOn: (seen) =>
      earliest(
        open(seen).flatMap((one) =>
          one.status === "OFFERED" ? one.replyByOn : (chooseUntilOn(one, seen.context.now) ?? []),
        ),
      ),
  },
];
