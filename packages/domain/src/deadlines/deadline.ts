import { amsterdamDay } from "../calendar/amsterdam-day.ts";
import type { PartyId } from "../ids.ts";
import type { Term, TermInHours } from "./term.ts";

/**
 * `OPEN` still to be met; `MET` in time; `MET_LATE` after the last day; `LATE` a duty whose last day has passed;
 * `LAPSED` no longer asked for: the complaint ended otherwise, or a possibility (declining, replying, going to the
 * ombudsman) was not used in time.
 */
export const deadlineStatuses = ["OPEN", "MET", "LATE", "MET_LATE", "LAPSED"] as const;
export type DeadlineStatus = (typeof deadlineStatuses)[number];

/** A term as it stands in one complaint. */
export type Deadline = Term & {
  /** Tells the deadlines of one complaint apart, also when two are of the same kind; the same at every reading. */
  readonly key: string;
  readonly status: DeadlineStatus;
  /** The day on which it was met, where that day is known. */
  readonly metOn?: Temporal.PlainDate;
  /** Whose reply is awaited, for a term that concerns one party. */
  readonly partyId?: PartyId;
};

/** What the status of a term depends on. */
export interface Progress {
  readonly todayOn: Temporal.PlainDate;
  readonly metOn: Temporal.PlainDate | undefined;
  /** Nobody can or need meet it any more. */
  readonly over: boolean;
}

/** The same for a term in hours. */
interface HourlyProgress extends Pick<Progress, "over"> {
  readonly now: Temporal.Instant;
  readonly metAt: Temporal.Instant | undefined;
}

/** The status of something the authority must do: once the last day has passed it is late. */
export function duty(term: Term, progress: Progress): Deadline {
  return assessed(term, progress, "LATE");
}

/** The status of something somebody may do: once the last day has passed the possibility has lapsed. */
export function possibility(term: Term, progress: Progress): Deadline {
  return assessed(term, progress, "LAPSED");
}

/** The status of a duty in hours: late from the instant after its last one, in the middle of a day. */
export function dutyInHours(term: TermInHours, { now, metAt, over }: HourlyProgress): Deadline {
  const isAfter = (at: Temporal.Instant) => Temporal.Instant.compare(at, term.dueAt) > 0;
  const deadline = { ...term, key: term.kind };
  if (metAt) return { ...deadline, status: isAfter(metAt) ? "MET_LATE" : "MET", metOn: amsterdamDay(metAt) };
  if (over) return { ...deadline, status: "LAPSED" };
  return { ...deadline, status: isAfter(now) ? "LATE" : "OPEN" };
}

function assessed(term: Term, { todayOn, metOn, over }: Progress, afterwards: "LATE" | "LAPSED"): Deadline {
  const isAfter = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, term.dueOn) > 0;
  if (metOn) return { ...term, key: term.kind, status: isAfter(metOn) ? "MET_LATE" : "MET", metOn };
  if (over) return { ...term, key: term.kind, status: "LAPSED" };
  return { ...term, key: term.kind, status: isAfter(todayOn) ? afterwards : "OPEN" };
}
