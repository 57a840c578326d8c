import { expect, test } from "vitest";
import { openSql } from "../../db/sql-client.ts";
import { faultsOf } from "../../testing/faults-of.ts";
import { someSubmission } from "../../testing/sample-requests.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { openComplaint } from "./open-complaint.ts";

const system = useTestSystem();

/** How often each thing that a submission writes is there, by the key of its form. */
async function written(key: string): Promise<Readonly<Record<string, number>>> {
  const [row] = await system().sql<Record<string, number>[]>`
    select count(*)::int as forms,
      count(distinct event.complaint_id)::int as complaints,
      count(distinct complaint.id)::int as lists,
      count(distinct party.id)::int as people,
      count(distinct complaint_text.id)::int as texts,
      count(distinct complaint_search.complaint_id)::int as search
    from idempotency
      left join complaint_event event on event.complaint_id = idempotency.complaint_id and event.version = 1
      left join complaint on complaint.id = idempotency.complaint_id
      left join party on party.complaint_id = idempotency.complaint_id
      left join complaint_text on complaint_text.complaint_id = idempotency.complaint_id
      left join complaint_search on complaint_search.complaint_id = idempotency.complaint_id
    where key = ${key}`;
  return { ...row, forms: Math.min(row?.forms ?? 0, 1) };
}

test("killed at any moment a submission is wholly there or wholly absent, and the retry makes one", {
  // How often a connection is made again is a matter of luck, and of how busy the machine is.
  timeout: 120_000,
}, async () => {
  const killer = openSql(system().ownerUrl, { max: 1 });
  const requests = Array.from({ length: 60 }, () => someSubmission());
  let over = false;
  const killing = (async () => {
    while (!over) {
      await killer`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and application_name = 'gehoor'
          and state in ('active', 'idle in transaction')`;
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
  })();
  const first = await Promise.allSettled(requests.map((request) => openComplaint(system(), request)));
  over = true;
  await killing;
  expect(first.some((one) => one.status === "rejected")).toBe(true);

  const whole = { forms: 1, complaints: 1, lists: 1, people: 1, texts: 2, search: 1 };
  const absent = { forms: 0, complaints: 0, lists: 0, people: 0, texts: 0, search: 0 };
  for (const request of requests)
    expect([whole, absent]).toContainEqual(await written(request.idempotencyKey));
  // Nothing half-written lies about: every event, text and person belongs to a form that went through.
  const [strays] = await system().sql`
    select (select count(*)::int from complaint_event event
            where not exists (select from idempotency where idempotency.complaint_id = event.complaint_id)) as events,
      (select count(*)::int from complaint_text text
       where not exists (select from idempotency where idempotency.complaint_id = text.complaint_id)) as texts`;
  expect(strays).toEqual({ events: 0, texts: 0 });

  for (const request of requests) expect((await openComplaint(system(), request)).outcome).toBe("DONE");
  for (const request of requests) expect(await written(request.idempotencyKey)).toEqual(whole);
  const references = await system().sql`select reference from complaint`;
  expect(new Set(references.map((one) => one.reference)).size).toBe(requests.length);
  const owner = openSql(system().ownerUrl, { max: 1 });
  const [queue] = await owner`
    select count(*)::int as jobs from graphile_worker._private_jobs where key like 'notice:%'`;
  expect(queue?.jobs).toBe(requests.length);
  expect(await faultsOf(system().sql)).toEqual([]);
  await Promise.all([owner.end(), killer.end()]);
});
