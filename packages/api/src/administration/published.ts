import type { Calendar, Settings } from "@gehoor/domain";
import type { Sql } from "../db/sql-client.ts";

/** What the municipality publishes in versions. */
export interface Published {
  readonly calendar: Calendar;
  readonly settings: Settings;
}

/** The table of the versions and the column of what each says. */
export function placeOf(sql: Sql, kind: keyof Published) {
  return { table: sql(`${kind}_version`), published: sql(kind) };
}
