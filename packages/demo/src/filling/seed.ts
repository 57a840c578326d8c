import type { Sql } from "@gehoor/api/filling";
import { type Complaint, dutchCalendar, type Settings } from "@gehoor/domain";
import type { Before } from "../telling/catalogue.ts";
import type { World } from "../telling/live-through.ts";
import type { LivedFile } from "../telling/lived-file.ts";
import { randomFrom } from "../telling/random.ts";
import { schedule } from "../telling/schedule.ts";
import { tell, yearOf } from "../telling/tell.ts";
import { writeFiles } from "./write-files.ts";

/** Few enough that what three batches hold stays small: one being lived through, two being written. */
const BATCH = 50;
const WRITERS = 2;
/** How many complaints a story can look back on. */
const REMEMBERED = 60;

export interface SeedOptions {
  readonly complaints: number;
  readonly seed: number;
  readonly now: Temporal.Instant;
  readonly accessCodeKey: string;
  readonly world: World;
  /** Told of each complaint as it comes, for letters that point to others. */
  readonly onComplaint?: (complaint: Complaint) => void;
  readonly onProgress?: (done: number) => void;
}

/** What came of it; `refused` names the steps that the rules did not allow, which in a good demo is none. */
export interface Seeded {
  readonly complaints: number;
  readonly events: number;
  readonly refused: readonly string[];
}

/**
 * Adds believable complaints over the two years before now, each lived through by the rules and written in batches, so
 * that memory stays flat however many there are.
 */
export async function seed(sql: Sql, options: SeedOptions): Promise<Seeded> {
  const { complaints, now, world, accessCodeKey } = options;
  const random = randomFrom(options.seed);
  const numbers = await lastNumbers(sql);
  await keepSettings(sql, world.earlierSettings, now);
  const refused = new Set<string>();
  let events = 0;
  let done = 0;
  let recent: readonly Before[] = [];
  let batch: LivedFile[] = [];
  // Two batches are written while the next one is lived through: the database is the slower half.
  let writing: Promise<void>[] = [];
  const flush = async () => {
    const files = batch;
    batch = [];
    if (writing.length === WRITERS) await writing.shift();
    writing = [...writing, writeFiles(sql, files, world, accessCodeKey, now)];
    done += files.length;
    options.onProgress?.(done);
  };
  for (const scheduled of schedule(complaints, random, now, dutchCalendar)) {
    const year = yearOf(scheduled);
    const number = (numbers.get(year) ?? 0) + 1;
    numbers.set(year, number);
    const file = tell(world, scheduled, random, number, now, recent);
    recent = [...recent, { complaint: file.complaint, matter: file.matter, resident: file.resident }].slice(
      -REMEMBERED,
    );
    options.onComplaint?.(file.complaint);
    events += file.events.length;
    for (const step of file.refused) refused.add(`${scheduled.tale.name}: ${step}`);
    batch.push(file);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  await Promise.all(writing);
  await keepNumbers(sql, numbers);
  return { complaints: done, events, refused: [...refused] };
}

async function keepSettings(sql: Sql, settings: Settings, now: Temporal.Instant): Promise<void> {
  await sql`insert into settings_version (version, settings, created_at)
    values (${settings.version}, ${JSON.stringify(settings)}::text::jsonb, ${now}) on conflict do nothing`;
}

async function lastNumbers(sql: Sql): Promise<Map<number, number>> {
  const rows = await sql<{ year: number; last: number }[]>`select year, last from reference_counter`;
  return new Map(rows.map(({ year, last }) => [year, last]));
}

async function keepNumbers(sql: Sql, numbers: ReadonlyMap<number, number>): Promise<void> {
  for (const [year, last] of numbers)
    await sql`insert into reference_counter (year, last) values (${year}, ${last})
      on conflict (year) do update set last = greatest(reference_counter.last, excluded.last)`;
}
