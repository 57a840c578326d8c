import { parseArgs } from "node:util";
import {
  openClock,
  openDatabase,
  openPolicies,
  openSql,
  readEnvironment,
  readMigrationEnvironment,
} from "@gehoor/api/filling";
import { amsterdamDay, type Complaint, type ComplaintId } from "@gehoor/domain";
import { addDemoAbsences } from "../people/absences.ts";
import { addDemoStaff } from "../people/staff.ts";
import type { LetterWriter } from "../telling/lived-file.ts";
import { demoWorld } from "../telling/tell.ts";
import { exampleSignIn } from "./example-sign-in.ts";
import { keptLetters } from "./kept-letters.ts";
import { seed } from "./seed.ts";
import { tellOfStaffing } from "./tell-of-staffing.ts";
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
const references = new Map<ComplaintId, string>();
// The owner's connection: it lets the server count what was added.
const { MIGRATION_DATABASE_URL } = readMigrationEnvironment();
const sql = openSql(MIGRATION_DATABASE_URL, { max: 4 });
const db = openDatabase(MIGRATION_DATABASE_URL, { max: 1 });
try {
  await addDemoStaff(sql);
  const [found] = await sql<{ any: boolean }[]>`select exists (select from complaint) as any`;
  const more = values.complaints === undefined ? undefined : Number(values.complaints);
  if (!found?.any) await addDemoAbsences(sql, await today());
  if (more !== undefined || !found?.any) await run(more);
  const example = await exampleSignIn(db, env);
  if (example) process.stdout.write(`Example: ${JSON.stringify(example)}\n`);
} finally {
  await Promise.all([sql.end(), db.$client.end()]);
}

/** The three hundred of the demo come with every letter; complaints by the thousand do not. */
async function lettersToKeep(): Promise<LetterWriter> {
  const policies = openPolicies(db);
  return keptLetters(await policies.organisationOn(await today()), env, references);
}

async function today(): Promise<Temporal.PlainDate> {
  return amsterdamDay(await openClock(env, db).now());
}

async function run(more: number | undefined): Promise<void> {
  const complaints = more ?? DEMO_COMPLAINTS;
  const started = performance.now();
  const result = await seed(sql, {
    complaints,
    seed: more === undefined ? DEMO_SEED : Math.floor(Math.random() * 2 ** 31),
    now: await openClock(env, db).now(),
    accessCodeKey: env.ACCESS_CODE_KEY,
    world: demoWorld(more === undefined ? await lettersToKeep() : unkeptLetters),
    ...(more === undefined
      ? { onComplaint: ({ id, reference }: Complaint) => references.set(id, reference) }
      : { onProgress: (done: number) => process.stdout.write(`\r${done} of ${complaints}`) }),
  });
  if (more === undefined) {
    await tellOfStaffing(sql, openPolicies(db), await openClock(env, db).now());
  }
  // Until the server has seen how much there is now, it plans as for an empty database.
  await sql`vacuum (analyze) complaint, complaint_search, deadline, notice`;
  await sql`analyze`;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`\n${result.complaints} complaints, ${result.events} events in ${seconds} s\n`);
}
