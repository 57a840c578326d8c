import { randomUUID } from "node:crypto";
import { type Database, openDatabase } from "@gehoor/api/filling";
import { issueSession } from "@gehoor/api/reading";
import { type ComplaintId, parseId, type StaffId } from "@gehoor/domain";
import { sql } from "drizzle-orm";

/** People who are signed in, and a complaint that every one of them works on. */
export interface StaffOfScreens {
  readonly tokens: readonly string[];
  readonly complaintId: ComplaintId;
  /** Raises an alert about it, as the worker does. Gives its position. */
  raise(): Promise<string>;
  close(): Promise<void>;
}

/** Adds so many signatories, each with a session of their own, to whom a complaint goes that waits for one. */
export async function addSignatories(ownerUrl: string, people: number): Promise<StaffOfScreens> {
  const db = openDatabase(ownerUrl, { max: 4 });
  const [waiting] = await db.execute<{ id: string }>(sql`
    select id from complaint where awaits_signatory order by cardinality(barred_staff), id limit 1`);
  const complaintId = parseId<ComplaintId>(waiting?.id ?? "");
  if (!complaintId) throw new Error("No complaint waits for a signatory: fill in more");
  const ids = Array.from({ length: people }, () => randomUUID());
  await db.execute(sql`
    insert into staff (id, login, name, email, phone)
    select id, id, 'Ondertekenaar ' || left(id::text, 4), id || '@gehoor.example', '035 600 00 00'
    from unnest(${sql.param(ids)}::uuid[]) as id`);
  await db.execute(sql`
    insert into staff_role (staff_id, role) select id, 'SIGNATORY' from unnest(${sql.param(ids)}::uuid[]) as id`);
  const tokens: string[] = [];
  for (const id of ids) tokens.push(await tokenOf(db, id));
  return {
    tokens,
    complaintId,
    raise: () => raise(db, complaintId),
    close: () => db.$client.end(),
  };
}

async function tokenOf(db: Database, id: string): Promise<string> {
  const staffId = parseId<StaffId>(id);
  if (!staffId) throw new Error("An id was refused");
  return (await issueSession(db, { kind: "STAFF", staffId }, ["SIGNATORY"])).token;
}

async function raise(db: Database, complaintId: ComplaintId): Promise<string> {
  const [row] = await db.execute<{ position: string }>(sql`
    with raised as (
      insert into alert (id, complaint_id, kind, cause, created_at)
      values (gen_random_uuid(), ${complaintId}, 'ACTION_ASKED', ${`measured:${randomUUID()}`}, now()) returning position
    )
    select position::text, pg_notify('alert_added', '') from raised`);
  if (!row) throw new Error("No alert was raised");
  return row.position;
}
