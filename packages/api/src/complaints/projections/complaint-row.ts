import {
  amsterdamDay,
  answerDueOn,
  awaitsSignatory,
  barredStaff,
  type Complaint,
  type ComplaintEvent,
  type Context,
  type Deadline,
  destroyableFrom,
  isEscalated,
  isHeld,
  nextDeadline,
  owedTarget,
  owesLateNotice,
  sealedSinceOn,
  turnByEvents,
} from "@gehoor/domain";
import type { complaint as complaintTable } from "../../db/schema/projections.ts";
import { NEVER } from "./alert-thresholds.ts";

export type ComplaintRow = typeof complaintTable.$inferInsert;

/** The complaint as a line in lists, with what the visibility filter asks of it. */
export function complaintRow(
  complaint: Complaint,
  events: readonly ComplaintEvent[],
  terms: readonly Deadline[],
  context: Pick<Context, "now" | "calendar" | "settings">,
): ComplaintRow {
  const [part] = complaint.parts;
  const last = events.at(-1);
  if (!part || !last) throw new Error(`Complaint ${complaint.id} has no parts or no events`);
  const next = nextDeadline(terms, amsterdamDay(context.now));
  const target = owedTarget(terms);
  const turn = turnByEvents(complaint, context);
  const staffOf = (respondents: Complaint["respondents"]) => respondents.flatMap((one) => one.staffId ?? []);
  return {
    id: complaint.id,
    version: complaint.version,
    reference: complaint.reference,
    status: complaint.status,
    channel: complaint.channel,
    language: complaint.language,
    receivedOn: complaint.receivedOn,
    startsOn: complaint.startsOn ?? null,
    departmentId: complaint.departmentId ?? null,
    subject: part.subject,
    about: complaint.about,
    summaryTextId: part.description.textId,
    complainantId:
      (complaint.complainants.find((one) => one.spokesperson) ?? complaint.complainants[0])?.partyId ?? null,
    handlerId: complaint.handler?.staffId ?? null,
    proposedHandlerId: complaint.proposedHandler?.staffId ?? null,
    registeredBy: complaint.registeredBy ?? null,
    approvedBy: complaint.approval?.by ?? null,
    calendarVersion: complaint.calendarVersion,
    settingsVersion: complaint.settingsVersion,
    decisionDueOn: answerDueOn(complaint, context),
    nextDueOn: next?.dueOn ?? NEVER,
    nextDueKind: next?.kind ?? null,
    targetDueOn: target?.dueOn ?? null,
    targetDueKind: target?.kind ?? null,
    turn: turn.holder,
    task: turn.task,
    turnUntilOn: turn.untilOn ?? null,
    urgent: complaint.urgent,
    restricted: complaint.restricted,
    awaitsSignatory: awaitsSignatory(complaint),
    withAdviser: complaint.advice !== undefined,
    escalated: isEscalated(complaint),
    sealedSinceOn: sealedSinceOn(complaint) ?? null,
    barredStaff: [...barredStaff(complaint)],
    involvedStaff: [...complaint.involvedStaff],
    respondentStaff: staffOf(complaint.respondents),
    informedStaff: staffOf(complaint.respondents.filter((one) => one.copyNotice !== undefined)),
    endedOn: complaint.ending?.on ?? null,
    outcome: complaint.ending?.outcome ?? null,
    inTime: complaint.ending?.inTime ?? null,
    retention: complaint.ending?.retention ?? null,
    destroyableFromOn:
      (isHeld(complaint) || complaint.status === "DESTROYED" ? undefined : destroyableFrom(complaint)) ??
      null,
    // Told, or never to be told: the sweep leaves both alone.
    lateNoted: !owesLateNotice(complaint),
    updatedAt: last.at,
  };
}
