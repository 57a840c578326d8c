import type postgres from "postgres";
import type { Sql } from "./sql-client.ts";

/**
 * A limit that stands in the statement's text. As a parameter it is not known while planning: PostgreSQL then expects a tenth of the
 * table, holds no plan for good enough to keep, and plans the statement anew each time it is asked.
 *
 * @param rows of which there are few different values: each is a statement of its own
 */
export function atMost(sql: Sql, rows: number): postgres.Fragment {
  return sql.unsafe(`limit ${Math.trunc(rows)}`) as unknown as postgres.Fragment;
}
