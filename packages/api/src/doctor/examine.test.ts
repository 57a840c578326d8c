import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { requireKnownKeys } from "../complaints/access-codes/require-known-keys.ts";
import { migrate } from "../db/migrate.ts";
import { startPulse } from "../queue/worker-pulse.ts";
import { freePort } from "../testing/free-port.ts";
import { asAdmin } from "../testing/postgres-cluster.ts";
import { openSmtpInbox } from "../testing/smtp-inbox.ts";
import { openedComplaint } from "../testing/stories/opened-complaint.ts";
import { useTestSystem } from "../testing/test-system.ts";
import { type ExamineOptions, examine } from "./examine.ts";

const system = useTestSystem();
const strings = (env: object) =>
  Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)]));

/** What is found wrong, by the check that found it. */
async function found(
  changes: Record<string, string | undefined> = {},
  options: Partial<ExamineOptions> = {},
): Promise<Record<string, readonly string[]>> {
  const source = { ...strings(system().env), ...changes };
  const reports = await Array.fromAsync(examine(source, { running: false, reach: false, ...options }));
  return Object.fromEntries(
    reports.filter(({ findings }) => findings.length > 0).map(({ check, findings }) => [check, findings]),
  );
}

/** Does harm as an administrator would, and mends it after the test. */
async function harm(statement: string, mend: string): Promise<void> {
  await asAdmin(system().ownerUrl, statement);
  onTestFinished(() => asAdmin(system().ownerUrl, mend));
}

const one = (finding: string | RegExp) => [expect.stringMatching(finding)];

test("a migrated installation has nothing wrong", async () => {
  await openedComplaint(system());
  expect(await found()).toEqual({});
});

describe("settings and secrets", () => {
  test("are named one by one, and the database is looked at all the same", async () => {
    const wrong = await found({ SMTP_URL: "", ACCESS_CODE_KEY: undefined });
    expect(wrong["settings and secrets"]).toEqual([
      expect.stringMatching(/^SMTP_URL/),
      expect.stringMatching(/^ACCESS_CODE_KEY/),
    ]);
    expect(Object.keys(wrong)).toEqual(["settings and secrets"]);
  });

  test("of production are judged as a start judges them", async () => {
    const wrong = await found({ GEHOOR_PROFILE: "production" });
    expect(wrong["settings and secrets"]?.join()).toMatch(/SERVICE_SECRET.*ACCESS_CODE_KEY.*CITIZEN_URL/);
  });

  test("a key of another database is named", async () => {
    const { sql, env, clock } = system();
    await requireKnownKeys(sql, env, await clock.now());
    onTestFinished(() => asAdmin(system().ownerUrl, "delete from key_check"));
    expect(await found({ ACCESS_CODE_KEY: "the key of another town" })).toEqual({
      keys: one(/written with another ACCESS_CODE_KEY/),
    });
  });

  test("codes that no key opens are counted", async () => {
    await openedComplaint(system());
    const { keys } = await found({ ACCESS_CODE_KEY: "the key of another town" });
    expect(keys).toEqual(one(/access codes follow from none of the keys/));
  });
});

describe("the database", () => {
  test("that is away is said once", async () => {
    expect(await found({ DATABASE_URL: "postgres://nobody@127.0.0.1:1/nothing" })).toEqual({
      database: one(/ECONNREFUSED/),
    });
  });

  test("a mighty role is named", async () => {
    expect((await found({ DATABASE_URL: system().ownerUrl })).role).toEqual(one(/MIGRATION_DATABASE_URL/));
  });

  test.each([
    ["revoke select on alert from gehoor_app", /gehoor_app may not select in public\.alert/],
    ["grant update on complaint_event to gehoor_app", /gehoor_app may update in public\.complaint_event/],
    [
      "grant update (type) on complaint_event to gehoor_app",
      /may update of a column in public\.complaint_event/,
    ],
    ["grant select on session to gehoor_viewer", /gehoor_viewer may select in public\.session/],
    ["revoke select on note from gehoor_viewer", /gehoor_viewer may not select in public\.note/],
    ["grant select on letter to public", /everybody may select in public\.letter/],
    ["grant delete on letter to gehoor_process", /gehoor_process may delete in public\.letter/],
    ["revoke usage on schema graphile_worker from gehoor_app", /may not use the schema graphile_worker/],
    ["grant create on schema public to public", /may create in the schema public/],
    [
      "grant execute on function take_up_work(text[], interval) to public",
      /Everybody may execute 1 functions/,
    ],
    [
      "drop policy gehoor_app on graphile_worker._private_jobs",
      /sees no row of graphile_worker\._private_jobs/,
    ],
    ["grant truncate on graphile_worker._private_jobs to gehoor_app", /may truncate in graphile_worker/],
  ])("%s", async (statement, finding) => {
    await asAdmin(system().ownerUrl, statement);
    onTestFinished(async () => {
      await asAdmin(system().ownerUrl, "revoke delete on letter from gehoor_process");
      await migrate(system().ownerUrl, system().env.DATABASE_URL);
      expect(await found()).toEqual({});
    });
    expect((await found()).grants).toEqual(one(finding));
  });

  test("a guard that is switched off is named", async () => {
    await harm(
      "alter table complaint_event disable trigger complaint_event_append_only",
      "alter table complaint_event enable trigger complaint_event_append_only",
    );
    expect(await found()).toEqual({ "guards of the file": one(/complaint_event_append_only/) });
  });

  test("migrations that are missing or unknown are named", async () => {
    await harm(
      "update drizzle.__drizzle_migrations set name = 'from_tomorrow' where name like '%know_the_keys'",
      "update drizzle.__drizzle_migrations set name = '20261129164856_know_the_keys' where name = 'from_tomorrow'",
    );
    expect(await found()).toEqual({
      migrations: [expect.stringMatching(/know_the_keys/), expect.stringMatching(/from_tomorrow/)],
    });
  });

  test("a lock of rows that is off, or another, is named", async () => {
    await harm("create policy own on letter using (true)", "drop policy own on letter");
    await harm("alter table note disable row level security", "alter table note enable row level security");
    expect((await found())["row policies"]).toEqual([
      expect.stringMatching(/Row security of note is switched off/),
      expect.stringMatching(/letter has a policy own that this release does not know/),
    ]);
  });
});

describe("while it runs", () => {
  afterEach(() => asAdmin(system().ownerUrl, "delete from queue_worker"));

  test("a queue that nobody works off is named; one that is worked off is well", async () => {
    expect((await found({}, { running: true })).queue).toEqual(one(/No worker was heard/));
    const pulse = startPulse({ ...system(), onHeardAgain: () => {} });
    pulse.born("some worker");
    await pulse.beat();
    expect(await found({}, { running: true })).toEqual({});
    await pulse.stop();
  });

  test("who cannot be reached is named when that is asked", async () => {
    const reached = { SMTP_URL: "smtp://127.0.0.1:1", OIDC_ISSUER: `http://127.0.0.1:${await freePort()}` };
    expect(await found(reached, { reach: true })).toEqual({
      "mail server": one(/does not take us in \(ESOCKET|ECONNECTION|ECONNREFUSED/),
      "identity provider": one(/does not answer \(ECONNREFUSED\)/),
    });
    const inbox = await openSmtpInbox();
    onTestFinished(() => inbox.close());
    expect(Object.keys(await found({ ...reached, SMTP_URL: inbox.url }, { reach: true }))).toEqual([
      "identity provider",
    ]);
  });
});
