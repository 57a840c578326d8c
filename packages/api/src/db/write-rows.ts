import { getTableName, type InferInsertModel } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import type { Sql, Transaction } from "./sql-client.ts";

/** Rows for one table, and what to do with those that are there already. */
export interface TableRows<Table extends PgTable = PgTable> {
  readonly table: Table;
  readonly rows: readonly InferInsertModel<Table>[];
  /**
   * `KEEP` leaves a row with the same key as it is, `REPLACE` takes over what differs, `REFUSE` lets the key's violation
   * fail the transaction.
   */
  readonly existing: "KEEP" | "REPLACE" | "REFUSE";
  /** Rows of these owners that are not among `rows` go: for what a complaint may have fewer of. */
  readonly soleRowsOf?: readonly string[];
  /** Instead of taking over a column's new value, in SQL; the row there is `old`, the new one `excluded`. */
  readonly merge?: Readonly<Record<string, string>>;
}

/** Pairs a table with its rows, so that the compiler holds the two together. */
export function rowsOf<Table extends PgTable>(rows: TableRows<Table>): TableRows {
  // The pair has been checked; writeRows treats all tables alike.
  return rows as unknown as TableRows;
}

/**
 * Writes rows of several tables in one statement, so that a command costs one round trip however many lists it changes.
 * The same works for one complaint and for a thousand.
 */
export async function writeRows(sql: Sql | Transaction, parts: readonly TableRows[]): Promise<void> {
  const wanted = parts.filter(({ rows, soleRowsOf }) => rows.length > 0 || soleRowsOf);
  if (wanted.length === 0) return;
  const parameters: string[] = [];
  const steps = wanted.flatMap((part, index) => {
    parameters.push(JSON.stringify(part.rows.map((row) => byColumn(part.table, row))));
    const source = `jsonb_populate_recordset(null::${name(part.table)}, $${parameters.length}::text::jsonb)`;
    const insert = `write_${index} as (${insertStatement(part, source)})`;
    if (!part.soleRowsOf) return [insert];
    parameters.push(JSON.stringify(part.soleRowsOf));
    return [`clear_${index} as (${clearStatement(part.table, source, parameters.length)})`, insert];
  });
  await sql.unsafe(`with ${steps.join(", ")} select`, parameters, { prepare: true });
}

function insertStatement({ table, existing, merge }: TableRows, source: string): string {
  const { columns, keys } = shapeOf(table);
  const list = columns.join(", ");
  const insert = `insert into ${name(table)} as old (${list}) select ${list} from ${source}`;
  if (existing === "REFUSE") return insert;
  const conflict = `${insert} on conflict (${keys.join(", ")}) do`;
  const others = columns.filter((column) => !keys.includes(column));
  if (existing === "KEEP" || others.length === 0) return `${conflict} nothing`;
  const changes = others.map((column) => `${column} = ${merge?.[column] ?? `excluded.${column}`}`);
  const compared = others.filter((column) => !merge?.[column]);
  const differs = `(${compared.map((one) => `old.${one}`)}) is distinct from (${compared.map((one) => `excluded.${one}`)})`;
  return `${conflict} update set ${changes.join(", ")} where ${differs}`;
}

function clearStatement(table: PgTable, source: string, owners: number): string {
  const { keys } = shapeOf(table);
  const same = keys.map((key) => `kept.${key} = old.${key}`).join(" and ");
  return (
    `delete from ${name(table)} old where complaint_id in (select value::uuid from jsonb_array_elements_text($${owners}::text::jsonb)) ` +
    `and not exists (select from ${source} kept where ${same})`
  );
}

interface Shape {
  readonly columns: readonly string[];
  readonly keys: readonly string[];
  readonly columnOf: ReadonlyMap<string, string>;
}

const shapes = new WeakMap<PgTable, Shape>();

function shapeOf(table: PgTable): Shape {
  const known = shapes.get(table);
  if (known) return known;
  const { columns, primaryKeys } = getTableConfig(table);
  const written = columns.filter((column) => !column.generatedIdentity);
  const shape = {
    columns: written.map((column) => `"${column.name}"`),
    keys: [...columns.filter((column) => column.primary), ...primaryKeys.flatMap((key) => key.columns)].map(
      (column) => `"${column.name}"`,
    ),
    columnOf: new Map(Object.entries(table).flatMap(([key, column]) => nameOf(key, column))),
  };
  shapes.set(table, shape);
  return shape;
}

function nameOf(key: string, column: unknown): [string, string][] {
  const named = typeof column === "object" && column !== null && "name" in column ? column.name : undefined;
  return typeof named === "string" ? [[key, named]] : [];
}

function byColumn(table: PgTable, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { columnOf } = shapeOf(table);
  const written: Record<string, unknown> = {};
  for (const key of Object.keys(row)) written[columnOf.get(key) ?? key] = row[key];
  return written;
}

function name(table: PgTable): string {
  return `"${getTableName(table)}"`;
}
