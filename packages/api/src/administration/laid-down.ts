import type { Calendar, Settings } from "@gehoor/domain";
import type { Sql } from "../db/sql-client.ts";

/** What the municipality lays down in versions. */
export interface LaidDown {
  readonly calendar: Calendar;
  readonly settings: Settings;
}

/** The table of the versions and the column of what each says. */
export function placeOf(sql: Sql, kind: keyof LaidDown) {
  return { table: sql(`${kind}_version`), laid: sql(kind) };
}
