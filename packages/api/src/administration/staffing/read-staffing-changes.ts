import {
  canBeUndone,
  type DepartmentId,
  type StaffId,
  type StaffingChangeKind,
  type Touched,
} from "@gehoor/domain";
import type { Sql } from "../../db/sql-client.ts";

/** One change of who works here, by whom and when. */
export interface StaffingChangeRow {
  readonly number: number;
  readonly at: Temporal.Instant;
  readonly by: StaffId;
  readonly kind: StaffingChangeKind;
  readonly staffId: StaffId | null;
  readonly departmentId: DepartmentId | null;
  readonly touched: Touched;
  readonly undoes: number | null;
  /** The number of the change that took this one back. */
  readonly undoneBy: number | null;
  /** Whether it is of a kind that can be taken back, and was not. */
  readonly canBeUndone: boolean;
}

/** Of whom or what the changes are asked; of neither: all. */
export interface StaffingChangesQuestion {
  readonly number?: number | undefined;
  readonly staffId?: StaffId | undefined;
  readonly departmentId?: DepartmentId | undefined;
}

/** So many of the latest are told: those of years. */
const MOST_TOLD = 100;

/** Who changed what of whom, latest first; of one person or department also where something else brought it about. */
export async function readStaffingChanges(
  sql: Sql,
  { number, staffId, departmentId }: StaffingChangesQuestion,
): Promise<readonly StaffingChangeRow[]> {
  const touching = (list: string, id: string | undefined) =>
    sql`or c.touched -> ${list} @> ${JSON.stringify([{ id }])}::text::jsonb`;
  const rows = await sql<(Omit<StaffingChangeRow, "touched" | "canBeUndone"> & { touched: string })[]>`
    select c.number, c.at, c.by, c.kind, c.staff_id as "staffId", c.department_id as "departmentId",
      c.touched::text as touched, c.undoes, (select number from staffing_change undo where undo.undoes = c.number) as "undoneBy"
    from staffing_change c
    where ${number === undefined ? sql`true` : sql`c.number = ${number}`}
      and ${staffId ? sql`(c.staff_id = ${staffId} ${touching("staff", staffId)})` : sql`true`}
      and ${departmentId ? sql`(c.department_id = ${departmentId} ${touching("departments", departmentId)})` : sql`true`}
    order by c.number desc limit ${MOST_TOLD}`;
  return rows.map(({ touched, ...row }) => ({
    ...row,
    touched: JSON.parse(touched),
    canBeUndone: canBeUndone(row.kind) && row.undoneBy === null,
  }));
}
