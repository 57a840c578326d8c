import { type ComplaintId, fold } from "@gehoor/domain";
import type { Sql, Transaction } from "../db/sql-client.ts";
import { writeRows } from "../db/write-rows.ts";
import { loadHistories } from "./load-histories.ts";
import type { Policies } from "./policies.ts";
import { project, projectionRows } from "./projections/project.ts";

const BATCH = 500;

/**
 * Writes every list anew from the events, while the system runs: a batch holds the heads of its complaints, so that a
 * command on one of them comes wholly before or wholly after.
 *
 * @param sql the owner's connection; the application may not lock heads
 * @param now what the lists are to show: which targets were missed by then
 * @returns how many complaints were rebuilt
 */
export async function rebuildProjections(
  sql: Sql,
  policies: Policies,
  now: Temporal.Instant,
): Promise<number> {
  await sql`delete from complaint where not exists (select from complaint_head where complaint_id = complaint.id)`;
  let rebuilt = 0;
  for (let after: string | null = null; ; ) {
    const ids: readonly ComplaintId[] = await sql.begin((transaction) =>
      rebuildAfter(transaction, policies, now, after),
    );
    rebuilt += ids.length;
    after = ids.at(-1) ?? null;
    if (after === null) return rebuilt;
  }
}

async function rebuildAfter(
  transaction: Transaction,
  policies: Policies,
  now: Temporal.Instant,
  after: string | null,
): Promise<readonly ComplaintId[]> {
  const heads = await transaction<{ id: ComplaintId }[]>`
    select complaint_id as id from complaint_head where ${after}::uuid is null or complaint_id > ${after}::uuid
    order by complaint_id limit ${BATCH} for share`;
  const ids = heads.map(({ id }) => id);
  const histories = await loadHistories(transaction, ids);
  const projected = await Promise.all(
    histories.map(async (events) => {
      const complaint = fold(events);
      if (!complaint) throw new Error("A head without events: run events:verify");
      const context = await policies.contextFor(complaint, { kind: "SYSTEM" }, now);
      return project(complaint, events, context);
    }),
  );
  for (const table of ["message", "note", "notice", "hearing"])
    await transaction`delete from ${transaction(table)} where complaint_id = any(${ids}::uuid[])`;
  await writeRows(transaction, projectionRows(projected));
  await transaction`delete from complaint_search where complaint_id = any(${ids}::uuid[])`;
  await transaction`select refresh_complaint_search(id) from unnest(${ids}::uuid[]) id`;
  return ids;
}
