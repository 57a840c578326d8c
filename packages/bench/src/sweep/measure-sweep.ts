import { openSql, readEnvironment, type Sql } from "@gehoor/api/filling";
import type { BenchDatabase } from "../databases/bench-database.ts";
import { heardOfSweep } from "./hear-sweep.ts";

const TERMS = 1000;
const TIMES = 11;

/** Milliseconds, each the middle of several. */
export interface SweepMeasured {
  /** Finding a thousand terms by index, and no more. */
  readonly bare: number;
  /** The same, and locking them against other workers. */
  readonly read: number;
  /** Finding, moving and telling: everything between the beginning of the batch's transaction and its end. */
  readonly claim: number;
}

/** Has a thousand terms come near at once, and sweeps them again and again; each time it is taken back. */
export async function measureSweep({ environment, url, ownerUrl }: BenchDatabase): Promise<SweepMeasured> {
  const owner = openSql(ownerUrl, { max: 1 });
  const sql = openSql(url, { max: 1 });
  try {
    const heard = await heardOfSweep(readEnvironment({ ...process.env, ...environment }));
    const first = heard.find(({ text }) => text.includes("next_alert_on"));
    if (!first) throw new Error("The sweep looks for no terms");
    await comeNear(owner);
    const found = `select ctid from deadline where next_alert_on <= $1::date and next_alert_on < '9999-12-31'
      order by next_alert_on limit ${TERMS}`;
    const todayOn = Temporal.Now.plainDateISO("Europe/Amsterdam").toString();
    const times = { bare: [] as number[], read: [] as number[], claim: [] as number[] };
    try {
      for (let time = 0; time < TIMES; time += 1) {
        await owner`vacuum deadline`;
        times.bare.push(await timed(sql, found, [todayOn]));
        times.read.push(await timed(sql, `${found} for update skip locked`, [todayOn]));
        times.claim.push(await timed(sql, first.text, first.parameters));
      }
    } finally {
      await goBack(owner);
    }
    const middle = (all: readonly number[]) =>
      all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? Number.NaN;
    return { bare: middle(times.bare), read: middle(times.read), claim: middle(times.claim) };
  } finally {
    await Promise.all([owner.end(), sql.end()]);
  }
}

/** A thousand terms that passed yesterday and are to be told of today; as they were is kept by the connection. */
async function comeNear(owner: Sql): Promise<void> {
  await owner.unsafe(`create temporary table near as select complaint_id, key, due_on, next_alert_on from deadline
    where next_alert_on > current_date + 1 and next_alert_on < '9999-12-31' order by next_alert_on limit ${TERMS}`);
  await owner`update deadline set due_on = current_date - 1, next_alert_on = current_date - 1 from near
    where deadline.complaint_id = near.complaint_id and deadline.key = near.key`;
}

async function goBack(owner: Sql): Promise<void> {
  await owner`update deadline set due_on = near.due_on, next_alert_on = near.next_alert_on from near
    where deadline.complaint_id = near.complaint_id and deadline.key = near.key`;
}

/** The second run of two, so that it is planned and its pages are in memory. */
async function timed(sql: Sql, text: string, parameters: readonly unknown[]): Promise<number> {
  const takenBack = Symbol("taken back");
  let took = Number.NaN;
  const given = parameters.map((one) => (typeof one === "number" ? one : String(one)));
  try {
    await sql.begin(async (transaction) => {
      for (let run = 0; run < 2; run += 1)
        await transaction
          .savepoint(async (within) => {
            const begun = performance.now();
            await within.unsafe(text, given, { prepare: true });
            took = performance.now() - begun;
            throw takenBack;
          })
          .catch((problem) => {
            if (problem !== takenBack) throw problem;
          });
      throw takenBack;
    });
  } catch (problem) {
    if (problem !== takenBack) throw problem;
  }
  return took;
}
