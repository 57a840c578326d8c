import {
  type CalendarChange,
  calendarChanges,
  ladderChanges,
  revive,
  type SettingChange,
  type StaffId,
  type StepChange,
  settingsChanges,
  settingsFrom,
} from "@gehoor/domain";
import type { Sql } from "../db/sql-client.ts";
import { type Published, placeOf } from "./published.ts";

/** One version, by whom and when, and what it changed; nobody and nothing for what came along. */
export interface VersionChange {
  readonly kind: keyof Published;
  readonly version: number;
  readonly at: Temporal.Instant;
  readonly by: StaffId | null;
  readonly days: readonly CalendarChange[];
  readonly settings: readonly SettingChange[];
  readonly steps: readonly StepChange[];
}

/** So many of the latest are told: those of years. */
const MOST_TOLD = 50;

/** Who changed calendar and settings when, latest first. */
export async function readVersionChanges(sql: Sql): Promise<readonly VersionChange[]> {
  const [calendars, settings] = await Promise.all([read(sql, "calendar"), read(sql, "settings")]);
  const changes = [
    ...calendars.map(({ published, before, ...made }) => ({
      kind: "calendar" as const,
      ...made,
      days: before ? calendarChanges(before, published) : [],
      settings: [],
      steps: [],
    })),
    ...settings.map(({ published, before, ...made }) => {
      const [from, to] = [before && settingsFrom(before), settingsFrom(published)];
      return {
        kind: "settings" as const,
        ...made,
        days: [],
        settings: from ? settingsChanges(from, to) : [],
        steps: from ? ladderChanges(from.ladder, to.ladder) : [],
      };
    }),
  ];
  return changes
    .toSorted((one, other) => Temporal.Instant.compare(other.at, one.at) || other.version - one.version)
    .slice(0, MOST_TOLD);
}

interface Version<Published> extends Pick<VersionChange, "version" | "at" | "by"> {
  readonly published: Published;
  readonly before: Published | undefined;
}

async function read<Kind extends keyof Published>(
  sql: Sql,
  kind: Kind,
): Promise<readonly Version<Published[Kind]>[]> {
  const { table, published: column } = placeOf(sql, kind);
  const rows = await sql<(Pick<VersionChange, "version" | "at" | "by"> & { published: string })[]>`
    select version, created_at as at, created_by as by, ${column}::text as published
    from ${table} order by version desc limit ${MOST_TOLD + 1}`;
  const published: readonly Published[Kind][] = rows.map((row) => JSON.parse(row.published, revive));
  return rows.flatMap(({ version, at, by }, index) => {
    const own = published[index];
    return own ? [{ version, at, by, published: own, before: published[index + 1] }] : [];
  });
}
