import type { Complaint, ComplaintEvent, Context } from "@gehoor/domain";
import { message, note, notice } from "../../db/schema/correspondence.ts";
import { complaint as complaintTable, deadline, hearing } from "../../db/schema/projections.ts";
import { rowsOf, type TableRows } from "../../db/write-rows.ts";
import { type ComplaintRow, complaintRow } from "./complaint-row.ts";
import { type DeadlineRow, deadlineRows } from "./deadline-rows.ts";
import { type HearingRow, hearingRows } from "./hearing-rows.ts";
import { type NoticeRow, noticeRows } from "./notice-rows.ts";
import { runningTerms } from "./running-terms.ts";
import { type MessageRow, messageRows, type NoteRow, noteRows } from "./written-rows.ts";

/** What lists and sweeps keep of one complaint. */
export interface Projected {
  readonly complaint: ComplaintRow;
  readonly deadlines: readonly DeadlineRow[];
  readonly notices: readonly NoticeRow[];
  readonly hearings: readonly HearingRow[];
  readonly messages: readonly MessageRow[];
  readonly notes: readonly NoteRow[];
}

/**
 * The rows of a complaint: pure, so that a command, a rebuild and a bulk load write the same.
 *
 * @param complaint the state after `events`
 * @param events the last ones; all of them for a rebuild. Messages and notes are taken from these alone
 * @param context the calendar and settings this complaint is computed with; `now` decides which targets were missed and
 *   no longer come first, which the sweep keeps so from then on
 */
export function project(
  complaint: Complaint,
  events: readonly ComplaintEvent[],
  context: Pick<Context, "now" | "calendar" | "settings">,
): Projected {
  const terms = runningTerms(complaint, context);
  return {
    complaint: complaintRow(complaint, events, terms, context),
    deadlines: deadlineRows(complaint, terms),
    notices: noticeRows(complaint),
    hearings: hearingRows(complaint),
    messages: messageRows(complaint, events),
    notes: noteRows(complaint, events),
  };
}

/** The same as rows to write, for one complaint or a thousand at a time. */
export function projectionRows(projected: readonly Projected[]): readonly TableRows[] {
  return [
    rowsOf({ table: complaintTable, rows: projected.map((one) => one.complaint), existing: "REPLACE" }),
    rowsOf({
      table: deadline,
      rows: projected.flatMap((one) => one.deadlines),
      existing: "REPLACE",
      soleRowsOf: projected.map((one) => one.complaint.id),
      // What the sweep has already said of an unmoved term it does not say again.
      merge: {
        '"next_alert_on"':
          "case when old.due_on = excluded.due_on then old.next_alert_on else excluded.next_alert_on end",
      },
    }),
    rowsOf({ table: notice, rows: projected.flatMap((one) => one.notices), existing: "REPLACE" }),
    rowsOf({ table: hearing, rows: projected.flatMap((one) => one.hearings), existing: "REPLACE" }),
    rowsOf({ table: message, rows: projected.flatMap((one) => one.messages), existing: "KEEP" }),
    rowsOf({ table: note, rows: projected.flatMap((one) => one.notes), existing: "KEEP" }),
  ];
}
