import { parseArgs } from "node:util";
import { openClock } from "../clock.ts";
import { openSql } from "../db/sql-client.ts";
import { readEnvironment } from "../env.ts";
import { seed } from "./seed.ts";
import { addDemoStaff } from "./staff.ts";
import { demoWorld } from "./tell.ts";
import { unkeptLetters } from "./unkept-letters.ts";

const DEMO_COMPLAINTS = 300;
const DEMO_SEED = 20_260_101;

/**
 * Fills an empty demo database once; with `--complaints N` adds that many more, whatever is there.
 * Refused in production: invented people have no place among real ones.
 */
const env = readEnvironment();
if (env.GEHOOR_PROFILE === "production") throw new Error("Demo data do not belong in production");
const { values } = parseArgs({ options: { complaints: { type: "string" } } });
const sql = openSql(env.DATABASE_URL, { max: 4 });
try {
  await addDemoStaff(sql);
  const [found] = await sql<{ any: boolean }[]>`select exists (select from complaint) as any`;
  const more = values.complaints === undefined ? undefined : Number(values.complaints);
  if (more !== undefined || !found?.any) await run(more);
} finally {
  await sql.end();
}

async function run(more: number | undefined): Promise<void> {
  const complaints = more ?? DEMO_COMPLAINTS;
  const started = performance.now();
  const result = await seed(sql, {
    complaints,
    seed: more === undefined ? DEMO_SEED : Math.floor(Math.random() * 2 ** 31),
    now: await openClock(env, sql).now(),
    accessCodeKey: env.ACCESS_CODE_KEY,
    world: demoWorld(unkeptLetters),
    ...(more !== undefined && {
      onProgress: (done: number) => process.stdout.write(`\r${done} of ${complaints}`),
    }),
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`\n${result.complaints} complaints, ${result.events} events in ${seconds} s\n`);
}
