import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { Status } from "../../complaint/codes.ts";
import type { Complaint } from "../../complaint/complaint.ts";
import { type Deadline, dutyInHours } from "../deadline.ts";
import { fixedTerm, type TermInHours, type TermKind } from "../term.ts";

/** Terms of a duty beside the complaint: who does not see its parallel procedures does not see these either. */
export const parallelProcedureTerms: readonly TermKind[] = ["BREACH_REPORT"];

/**
 * Reporting a breach of personal data: within 72 hours after the municipality became aware of it (AVG 33(1)): when the letter
 * about it was opened, and at the latest when somebody flagged it. A term of Union law is counted by Regulation 1182/71, whose
 * article 3(4) moves no end of a term in hours: they run through nights, weekends and holidays.
 */
export function breachReport(openedAt: Temporal.Instant): TermInHours {
  const dueAt = openedAt.add({ hours: 72 });
  const term = fixedTerm("BREACH_REPORT", amsterdamDay(openedAt), amsterdamDay(dueAt), "AVG 33 lid 1");
  return { ...term, startsAt: openedAt, dueAt };
}

/** Met when the breach was taken over by who must report it, or reported. What is no complaint asks for nothing. */
export function breachDeadlines(
  { status, parallelProcedures }: Complaint,
  now: Temporal.Instant,
): readonly Deadline[] {
  const over = asksForNothing(status);
  return parallelProcedures
    .filter(({ kind }) => kind === "DATA_BREACH")
    .map(({ openedAt, closed }) => dutyInHours(breachReport(openedAt), { now, over, metAt: closed?.at }));
}

/** The report that nobody has taken over yet; undefined when there is none to make. */
export function openBreach({ status, parallelProcedures }: Complaint): TermInHours | undefined {
  const open = parallelProcedures.find(({ kind, closed }) => kind === "DATA_BREACH" && !closed);
  return open && !asksForNothing(status) ? breachReport(open.openedAt) : undefined;
}

function asksForNothing(status: Status): boolean {
  return ["SPAM", "ARCHIVED", "DESTROYED"].includes(status);
}
