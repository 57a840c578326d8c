import { roles } from "../complaint/actor.ts";
import type { DepartmentRecord, Staffing, StaffRecord } from "./staffing.ts";
import { nothingGiven } from "./staffing.ts";

/** What a change made of one record: its fields as they were and as they are, those that changed only. */
export interface Delta<Row extends { readonly id: string }> {
  readonly id: Row["id"];
  readonly before: Partial<Row>;
  readonly after: Partial<Row>;
}

/** All that a change touched. It is what the history keeps: nothing of anybody that stayed as it was. */
export interface Touched {
  readonly staff: readonly Delta<StaffRecord>[];
  readonly departments: readonly Delta<DepartmentRecord>[];
}

/**
 * What differs between two staffings. Somebody who was added counts as having been there without anything: their name stays
 * in one place, and to undo it takes back what was given.
 */
export function touchedBy(before: Staffing, after: Staffing): Touched {
  return {
    staff: deltas(before.staff.map(inOrder), after.staff.map(inOrder), (added) => ({
      ...added,
      ...nothingGiven,
    })),
    departments: deltas(before.departments, after.departments, (added) => ({ ...added, active: false })),
  };
}

/** The lists of a record are sets: in whatever order they were filled in, they are the same. */
export function inOrder(one: StaffRecord): StaffRecord {
  return {
    ...one,
    roles: roles.filter((role) => one.roles.includes(role)),
    departments: [...new Set(one.departments)].sort(),
    heads: [...new Set(one.heads)].sort(),
  };
}

function deltas<Row extends { readonly id: string }>(
  before: readonly Row[],
  after: readonly Row[],
  asIfThere: (added: Row) => Row,
): readonly Delta<Row>[] {
  const known = new Map(before.map((one) => [one.id, one]));
  return after.flatMap((now) => {
    const was = known.get(now.id) ?? asIfThere(now);
    const fields = fieldsOf(now).filter((field) => !same(was[field], now[field]));
    return fields.length > 0 ? [{ id: now.id, before: pick(was, fields), after: pick(now, fields) }] : [];
  });
}

/** Whether a record is still as a change left it, in what that change touched. */
export function isAsLeft<Row extends { readonly id: string }>(now: Row, { after }: Delta<Row>): boolean {
  return fieldsOf(after).every((field) => same(now[field], after[field]));
}

/** The fields that are there; the compiler does not know them for keys of the row. */
function fieldsOf<Row extends object>(row: Row): readonly (keyof Row)[] {
  return Object.keys(row) as (keyof Row)[];
}

function pick<Row>(row: Row, fields: readonly (keyof Row)[]): Partial<Row> {
  const picked: Partial<Row> = {};
  for (const field of fields) picked[field] = row[field];
  return picked;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
