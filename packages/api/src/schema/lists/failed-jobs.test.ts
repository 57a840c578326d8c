import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openSql } from "../../db/sql-client.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
const tokens: Record<string, string> = {};

beforeAll(async () => {
  const { system, signIn } = api();
  for (const role of ["ADMINISTRATOR", "COORDINATOR", "HANDLER"] as const)
    tokens[role] = await signIn(await addStaff(system, role));
});

/** A letter for a complaint that does not exist was tried as often as it may be. */
beforeEach(async () => {
  const { system } = api();
  const owner = openSql(system.ownerUrl, { max: 1 });
  // What another example left stuck is not this one's.
  await owner`delete from graphile_worker._private_jobs`;
  await system.sql`
    select enqueue_jobs('[{"task": "send_notice", "payload": {"complaintId": "x", "number": 1}, "key": "stuck"}]')`;
  await owner`
    update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'fatima@example.org said no'
    where key = 'stuck'`;
  await owner.end();
});

const asked = (role: string) =>
  api().ask<{ failedJobs: { id: string }[] }>(
    "{ failedJobs { id task attempts failedAt } }",
    {},
    tokens[role],
  );
const again = (id: string, role: string) =>
  api().ask("mutation ($id: ID!) { retryFailedJob(id: $id) }", { id }, tokens[role]);

describe("work that got stuck", () => {
  it("is shown to who keeps the system running, without anything of the complaint", async () => {
    for (const role of ["ADMINISTRATOR", "COORDINATOR"]) {
      const { data } = await asked(role);
      expect(data.failedJobs, role).toMatchObject([{ task: "SEND_NOTICE", attempts: 25 }]);
      expect(JSON.stringify(data)).not.toContain("fatima");
    }
    expect((await asked("HANDLER")).errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });

  it("is shown too while a letter is tried on, once it did not leave for half an hour", async () => {
    const owner = openSql(api().system.ownerUrl, { max: 1 });
    const tried = async (attempts: number) => {
      await owner`update graphile_worker._private_jobs set attempts = ${attempts} where key = 'stuck'`;
      return (await asked("ADMINISTRATOR")).data.failedJobs.length;
    };
    expect(await tried(7)).toBe(0);
    expect(await tried(8)).toBe(1);
    await owner.end();
  });

  it("is put back into the queue by them alone", async () => {
    const id = (await asked("ADMINISTRATOR")).data.failedJobs[0]?.id ?? "";
    expect((await again(id, "HANDLER")).errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
    expect((await again(id, "ADMINISTRATOR")).data).toEqual({ retryFailedJob: true });
    expect((await again("no number", "ADMINISTRATOR")).data).toEqual({ retryFailedJob: false });
    expect((await asked("ADMINISTRATOR")).data.failedJobs).toEqual([]);
  });
});

describe("the queue", () => {
  const state = async (role: string) =>
    await api().ask<{ queue: unknown }>(
      "{ queue { worked heardAt waiting waitingSince } }",
      {},
      tokens[role],
    );

  it("says that nobody works on it, and how long something waits", async () => {
    const { sql } = api().system;
    await sql`select enqueue_jobs('[{"task": "purge", "payload": {}, "key": "waits"}]')`;
    expect((await state("ADMINISTRATOR")).data.queue).toMatchObject({
      worked: false,
      heardAt: null,
      waiting: 1,
      waitingSince: expect.stringMatching(/^20/),
    });
    await sql`insert into queue_worker values ('pool', now(), now() - interval '31 seconds')`;
    expect((await state("ADMINISTRATOR")).data.queue).toMatchObject({ worked: false, waiting: 1 });
    await sql`update queue_worker set beat_at = now()`;
    expect((await state("ADMINISTRATOR")).data.queue).toMatchObject({ worked: true, waiting: 1 });
    await sql`delete from queue_worker`;
    expect((await state("HANDLER")).errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });
});
