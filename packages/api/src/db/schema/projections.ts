import {
  type About,
  type Channel,
  type ComplaintId,
  channels,
  type DepartmentId,
  type Hearing,
  type HearingMode,
  type HearingStatus,
  hearingStatuses,
  type Outcome,
  outcomes,
  type PartyId,
  type RetentionClass,
  type StaffId,
  type Status,
  type Subject,
  statuses,
  type TermKind,
  type TextId,
  type TurnHolder,
  type TurnTask,
} from "@gehoor/domain";
import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  primaryKey,
  snakeCase,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { day, instant } from "../columns.ts";
import { oneOf } from "./one-of.ts";

/** A complaint as a line in lists, with what the visibility filter asks. Derived from the events, never the truth. */
export const complaint = snakeCase.table(
  "complaint",
  {
    id: uuid().$type<ComplaintId>().primaryKey(),
    version: integer().notNull(),
    reference: text().notNull(),
    status: text().$type<Status>().notNull(),
    channel: text().$type<Channel>().notNull(),
    language: text().$type<"nl" | "en">().notNull(),
    receivedOn: day().notNull(),
    startsOn: day(),
    departmentId: uuid().$type<DepartmentId>(),
    subject: text().$type<Subject>().notNull(),
    about: text().$type<About>().notNull(),
    /** The text of the first part, of which lists show the beginning. */
    summaryTextId: uuid().$type<TextId>().notNull(),
    /** Who complains, or speaks for those who do: lists show the name. */
    complainantId: uuid().$type<PartyId>(),
    handlerId: uuid().$type<StaffId>(),
    /** Asked to handle it, until their own word on not having been involved (Awb 9:7). */
    proposedHandlerId: uuid().$type<StaffId>(),
    registeredBy: uuid().$type<StaffId>(),
    approvedBy: uuid().$type<StaffId>(),
    /** What its terms are computed with, to find those that a newer version may move. Too low a number costs a look. */
    calendarVersion: integer().notNull().default(1),
    settingsVersion: integer().notNull().default(1),
    /** The last day on which the answer is in time. */
    decisionDueOn: day().notNull(),
    /** The duty that counts now, kept so by the sweep; 9999-12-31 when none does, so that lists can sort by it. */
    nextDueOn: day().notNull(),
    nextDueKind: text().$type<TermKind>(),
    /** The first own target that is still owed, missed or not, whatever the day it is. */
    targetDueOn: day(),
    targetDueKind: text().$type<TermKind>(),
    turn: text().$type<TurnHolder>().notNull(),
    task: text().$type<TurnTask>().notNull(),
    turnUntilOn: day(),
    urgent: boolean().notNull(),
    restricted: boolean().notNull(),
    awaitsSignatory: boolean().notNull(),
    withAdviser: boolean().notNull(),
    escalated: boolean().notNull(),
    /** Since when it was shared with the ombudsman's liaison, who has not opened it; null once opened. */
    sealedSinceOn: day(),
    /** Recorded as involved in the conduct, respondents not included. */
    involvedStaff: uuid().array().notNull(),
    respondentStaff: uuid().array().notNull(),
    /** Who may not handle, advise, approve or coordinate it, and sees no more than a respondent does (Awb 2:4, 9:7). */
    barredStaff: uuid().array().notNull().default([]),
    /** The respondents who know of it through the copy (Awb 9:9). */
    informedStaff: uuid().array().notNull(),
    endedOn: day(),
    outcome: text().$type<Outcome>(),
    inTime: boolean(),
    /** By the Selectielijst; null while open. */
    retention: text().$type<RetentionClass>(),
    /** First day on which it may be destroyed; null while open, when kept for good, and while something holds it. */
    destroyableFromOn: day(),
    /** Whether it was said that the answer is late, in the term that runs now. */
    lateNoted: boolean().notNull().default(false),
    updatedAt: instant().notNull(),
  },
  (table) => [
    uniqueIndex("complaint_reference").on(table.reference),
    check("complaint_status", oneOf(table.status, statuses)),
    check("complaint_channel", oneOf(table.channel, channels)),
    check("complaint_outcome", oneOf(table.outcome, outcomes)),
    // Worklists filter several open statuses at once: a partial index of their own serves them without a sort.
    index("complaint_open_by_department")
      .on(table.departmentId, table.nextDueOn, table.id)
      .where(sql`ended_on is null`),
    index("complaint_open_by_due").on(table.nextDueOn, table.id).where(sql`ended_on is null`),
    // Asked by who adopts a newer version, mostly to hear that there is nothing. As an expression, so that it is not taken
    // for a small list of all that is open: worklists would then be sorted.
    index("complaint_open_calendar")
      .on(sql`(case when ended_on is null then calendar_version end)`)
      .where(sql`case when ended_on is null then calendar_version end is not null`),
    index("complaint_open_settings")
      .on(sql`(case when ended_on is null then settings_version end)`)
      .where(sql`case when ended_on is null then settings_version end is not null`),
    // The sweep looks for those whose next duty is a target of our own that has passed.
    index("complaint_open_by_kind").on(table.nextDueKind, table.nextDueOn).where(sql`ended_on is null`),
    index("complaint_open_by_handler")
      .on(table.handlerId, table.nextDueOn, table.id)
      .where(sql`ended_on is null`),
    // Whatever has ended included: what somebody handled, and filters that find little or nothing.
    index("complaint_by_handler")
      .on(table.handlerId, table.nextDueOn, table.id)
      .where(sql`handler_id is not null`),
    index("complaint_by_proposed_handler")
      .on(table.proposedHandlerId, table.nextDueOn, table.id)
      .where(sql`proposed_handler_id is not null`),
    index("complaint_by_status").on(table.status, table.nextDueOn, table.id),
    index("complaint_by_channel").on(table.channel, table.nextDueOn, table.id),
    index("complaint_by_subject").on(table.subject, table.nextDueOn, table.id),
    // One in ten waits for somebody, also after its end: for the ombudsman.
    index("complaint_with_turn").on(table.nextDueOn, table.id).where(sql`turn <> 'NOBODY'`),
    index("complaint_unassigned")
      .on(table.nextDueOn, table.id)
      .where(sql`ended_on is null and handler_id is null`),
    index("complaint_by_department").on(table.departmentId, table.nextDueOn, table.id),
    index("complaint_by_due").on(table.nextDueOn, table.id),
    index("complaint_by_receipt").on(table.receivedOn, table.id),
    index("complaint_by_update").on(table.updatedAt, table.id),
    // Few are past their retention at a time: whoever destroys them asks for those alone.
    index("complaint_destroyable")
      .on(table.destroyableFromOn, table.nextDueOn, table.id)
      .where(sql`destroyable_from_on is not null`),
    index("complaint_by_registrar").on(table.registeredBy, table.id).where(sql`registered_by is not null`),
    index("complaint_awaiting_signatory").on(table.nextDueOn, table.id).where(sql`awaits_signatory`),
    index("complaint_answer_owed")
      .on(table.decisionDueOn)
      .where(sql`ended_on is null and starts_on is not null and not late_noted`),
    index("complaint_informed_staff").using("gin", table.informedStaff),
    index("complaint_urgent").on(table.nextDueOn, table.id).where(sql`urgent`),
    index("complaint_escalated").on(table.nextDueOn, table.id).where(sql`escalated`),
  ],
);

/**
 * What a complaint is found by, folded as `search_fold` does: small letters without accents, a blank for all that is no
 * letter or digit. Apart, because it holds what was written and is erased with it.
 */
export const complaintSearch = snakeCase.table(
  "complaint_search",
  {
    complaintId: uuid().$type<ComplaintId>().primaryKey(),
    /** The complaint's day of receipt when its words were last written: the newest are looked through first. */
    receivedOn: day(),
    /** The reference, who complains and how to reach them, and what they complain of: for every view that is searched. */
    words: text().notNull(),
    /** Messages and who is complained about: only for views that show these. */
    innerWords: text().notNull(),
  },
  (table) => [
    // With the day, so that common words are looked for in as many days as it takes and no more.
    index("complaint_search_newest").using(
      "gin",
      sql`${table.receivedOn} extensions.date_ops`,
      sql`(${table.words} || ${table.innerWords}) extensions.gin_trgm_ops`,
    ),
  ],
);

/** A running term: late or lapsed follows from the day of asking. `next_alert_on` is the sweep's own bookkeeping. */
export const deadline = snakeCase.table(
  "deadline",
  {
    complaintId: uuid().$type<ComplaintId>().notNull(),
    key: text().notNull(),
    kind: text().$type<TermKind>().notNull(),
    startsOn: day().notNull(),
    dueOn: day().notNull(),
    partyId: uuid().$type<PartyId>(),
    /** The day on which the sweep looks at it again; 9999-12-31 when it has nothing more to say. */
    nextAlertOn: day().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.complaintId, table.key] }),
    // A plain index on the due day was worse than none: most terms have said all they had to say.
    index("deadline_to_alert").on(table.nextAlertOn).where(sql`next_alert_on < '9999-12-31'`),
    index("deadline_by_kind").on(table.kind, table.dueOn),
  ],
);

/** Where each party stands with being heard (Awb 9:10), for the agenda. */
export const hearing = snakeCase.table(
  "hearing",
  {
    complaintId: uuid().$type<ComplaintId>().notNull(),
    partyId: uuid().$type<PartyId>().notNull(),
    side: text().$type<Hearing["side"]>().notNull(),
    /** The member of staff who is complained about; null for every other party. */
    staffId: uuid().$type<StaffId>(),
    status: text().$type<HearingStatus>().notNull(),
    mode: text().$type<HearingMode>(),
    replyByOn: day().notNull(),
    plannedAt: instant(),
    heardOn: day(),
    /** Until when this party may react to the report; null when none left, and once they did. */
    reactUntilOn: day(),
  },
  (table) => [
    primaryKey({ columns: [table.complaintId, table.partyId] }),
    check("hearing_status", oneOf(table.status, hearingStatuses)),
    index("hearing_planned")
      .on(table.plannedAt, table.complaintId, table.partyId)
      .where(sql`status = 'PLANNED'`),
  ],
);
