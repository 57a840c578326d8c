import {
  changeStaffing,
  closedDepartments,
  type Refusal,
  refusal,
  type StaffId,
  type Staffing,
  type StaffingChange,
  type StaffingChangeKind,
  type Touched,
} from "@gehoor/domain";
import postgres from "postgres";
import type { Sql, Transaction } from "../../db/sql-client.ts";
import type { System } from "../../system.ts";
import type { VersionMade } from "../make-version.ts";
import { loadStaffing } from "./load-staffing.ts";
import { openInDepartments } from "./open-complaints.ts";
import { writeStaffing } from "./write-staffing.ts";

/** What is asked: a change, or to take back the one of this number. */
export type StaffingRequest = Exclude<StaffingChange, { kind: "UNDO" }> | { readonly undoes: number };

interface About {
  readonly by: StaffId;
  /** The number of the last change that the person saw; when another came since, nothing is done. */
  readonly expectedVersion: number;
  readonly onceKey: string;
}

/** A change that can be made: the staffing before and after it, and what it touches. */
export interface PreparedChange {
  readonly kind: StaffingChangeKind;
  readonly before: Staffing;
  readonly after: Staffing;
  readonly touched: Touched;
}

type Prepared = (PreparedChange & { readonly version: number }) | { readonly refusal: Refusal };

/**
 * What a change would make of the staffing of this moment, or why it cannot be; writes nothing.
 *
 * @param by the administrator who asks
 */
export async function prepareChange(sql: Sql, request: StaffingRequest, by: StaffId): Promise<Prepared> {
  const { staffing, version } = await loadStaffing(sql);
  const change = "undoes" in request ? await undoing(sql, request.undoes) : request;
  if (!change) return { refusal: refusal("CANNOT_BE_UNDONE") };
  const made = changeStaffing(staffing, change, by);
  if (!made.accepted) return { refusal: made.refusal };
  const count = await openInDepartments(sql, closedDepartments(staffing, made.staffing));
  if (count > 0) return { refusal: refusal("DEPARTMENT_HAS_COMPLAINTS", { count }) };
  const { touched, staffing: after } = made;
  return { kind: change.kind, before: staffing, after, touched, version };
}

/**
 * The one way to change who works here: the records it touches, its line in the history and what follows from it, all at once.
 * The number of the line lets one of two at the same time through.
 */
export async function makeStaffingChange(
  { sql, clock, policies }: Pick<System, "sql" | "clock" | "policies">,
  request: StaffingRequest,
  { by, expectedVersion, onceKey }: About,
): Promise<VersionMade> {
  const done = await madeBefore(sql, onceKey);
  if (done !== undefined) return { outcome: "DONE", version: done };
  const prepared = await prepareChange(sql, request, by);
  if ("refusal" in prepared) return { outcome: "REFUSED", refusal: prepared.refusal };
  if (prepared.version !== expectedVersion) return madeMeanwhile(sql, onceKey);
  const { kind, touched, after } = prepared;
  const number = expectedVersion + 1;
  const now = await clock.now();
  const staffId = "staffId" in request ? request.staffId : null;
  const departmentId = "departmentId" in request ? request.departmentId : null;
  const undoes = "undoes" in request ? request.undoes : null;
  try {
    await sql.begin(async (transaction) => {
      await transaction`
        insert into staffing_change (number, at, by, kind, staff_id, department_id, touched, undoes, once_key)
        values (${number}, ${now}, ${by}, ${kind}, ${staffId}, ${departmentId},
          ${JSON.stringify(touched)}::text::jsonb, ${undoes}, ${onceKey})`;
      await writeStaffing(transaction, after, touched);
      await enqueue(transaction, jobsOf({ kind, touched, staffId, number }));
    });
  } catch (problem) {
    if (!(problem instanceof postgres.PostgresError) || problem.code !== "23505") throw problem;
    return madeMeanwhile(sql, onceKey);
  }
  policies.refresh();
  return { outcome: "DONE", version: number };
}

/** There is a newer number: the same form was sent twice at once, or a colleague was faster. */
async function madeMeanwhile(sql: Sql, onceKey: string): Promise<VersionMade> {
  const same = await madeBefore(sql, onceKey);
  if (same !== undefined) return { outcome: "DONE", version: same };
  return { outcome: "CONFLICT", version: (await loadStaffing(sql)).version };
}

async function madeBefore(sql: Sql, onceKey: string): Promise<number | undefined> {
  const [row] = await sql<{ number: number }[]>`
    select number from staffing_change where once_key = ${onceKey}`;
  return row?.number;
}

/** The change that takes this one back; undefined where there is none of this number. */
async function undoing(sql: Sql, number: number): Promise<StaffingChange | undefined> {
  const [row] = await sql<{ kind: StaffingChangeKind; touched: string }[]>`
    select kind, touched::text as touched from staffing_change where number = ${number}`;
  return row && { kind: "UNDO", of: row.kind, touched: JSON.parse(row.touched) };
}

interface Job {
  readonly task: "invite_staff" | "sweep_deadlines";
  readonly payload: Readonly<Record<string, string | number>>;
  readonly key: string;
}

/** An invitation to write, and where somebody left, telling the coordinator at once of what they handled. */
function jobsOf({
  kind,
  touched,
  staffId,
  number,
}: Pick<PreparedChange, "kind" | "touched"> & {
  readonly staffId: StaffId | null;
  readonly number: number;
}): readonly Job[] {
  const invites = staffId && (kind === "ADD_STAFF" || kind === "INVITE_STAFF");
  const somebodyLeft = touched.staff.some(({ after }) => after.active === false);
  return [
    ...(invites
      ? [{ task: "invite_staff", payload: { staffId, number }, key: `invite_staff:${number}` } as const]
      : []),
    ...(somebodyLeft ? [{ task: "sweep_deadlines", payload: {}, key: "sweep_deadlines" } as const] : []),
  ];
}

async function enqueue(transaction: Transaction, jobs: readonly Job[]): Promise<void> {
  if (jobs.length > 0) await transaction`select enqueue_jobs(${JSON.stringify(jobs)}::text::jsonb)`;
}
