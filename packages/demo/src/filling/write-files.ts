import type { Sql } from "@gehoor/api/filling";
import {
  appendEvents,
  credentialRows,
  project,
  projectionRows,
  type TableRows,
  writeRows,
} from "@gehoor/api/filling";
import type { Complaint, Settings } from "@gehoor/domain";
import type { World } from "../telling/live-through.ts";
import type { LivedFile } from "../telling/lived-file.ts";

/** Writes a batch of files in one transaction, as the commands would have done one by one. */
export async function writeFiles(
  sql: Sql,
  files: readonly LivedFile[],
  world: World,
  accessCodeKey: string,
  now: Temporal.Instant,
): Promise<void> {
  const projected = files.map(({ complaint, events }) =>
    project(complaint, events, { now, calendar: world.calendar, settings: settingsOf(complaint, world) }),
  );
  // Of what was destroyed nothing personal was ever written here.
  const kept = files.filter(({ complaint }) => complaint.status !== "DESTROYED");
  const content = kept.flatMap(({ complaint, events, texts, people, letters }) => [
    texts.rows(),
    people.rows(),
    credentialRows(accessCodeKey, complaint.id, events),
    ...letters,
  ]);
  const ids = files.map(({ complaint }) => complaint.id);
  const rows = [...byTable(content), ...projectionRows(projected)];
  const jobs = JSON.stringify(waitingLetters(files));
  // Sent one after the other without waiting: the next batch is being lived through, and answers would wait for that.
  await sql.begin((transaction) =>
    Promise.all([
      // Not waiting for the disk: what the last moment before a crash wrote is seeded again.
      transaction`set local synchronous_commit = off`,
      appendEvents(transaction, files),
      writeRows(transaction, rows),
      transaction`select refresh_complaint_search(id) from unnest(${ids}::uuid[]) id`,
      transaction`select enqueue_jobs(${jobs}::text::jsonb) where ${jobs} <> '[]'`,
    ]),
  );
}

function settingsOf({ settingsVersion }: Complaint, { settings, earlierSettings }: World): Settings {
  return settingsVersion === earlierSettings.version ? earlierSettings : settings;
}

/** One statement takes each table once. */
function byTable(parts: readonly TableRows[]): readonly TableRows[] {
  const ofTable = Map.groupBy(parts, ({ table }) => table);
  return [...ofTable.values()].flatMap((same) =>
    same.slice(0, 1).map((part) => ({ ...part, rows: same.flatMap(({ rows }) => rows) })),
  );
}

/** Letters that have not left yet are the worker's, like any other. */
function waitingLetters(files: readonly LivedFile[]) {
  return files.flatMap(({ complaint }) =>
    complaint.notices
      .filter((notice) => notice.state === "REQUESTED")
      .map(({ number }) => ({
        task: "send_notice",
        payload: { complaintId: complaint.id, number },
        key: `notice:${complaint.id}:${number}`,
      })),
  );
}
