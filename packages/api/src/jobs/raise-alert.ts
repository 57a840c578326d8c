import { randomUUID } from "node:crypto";
import type { ComplaintId } from "@gehoor/domain";
import type { AlertKind } from "../db/codes.ts";
import type { Transaction } from "../db/sql-client.ts";
import type { System } from "../system.ts";

/** Raises an alert once for its cause, and rings for the screens that wait for it. */
export async function raiseAlert(
  system: Pick<System, "sql" | "clock">,
  alert: { readonly complaintId: ComplaintId; readonly kind: AlertKind; readonly cause: string },
): Promise<void> {
  const now = await system.clock.now();
  await system.sql.begin(async (transaction) => {
    await takeTurn(transaction);
    await transaction`
      with raised as (
        insert into alert (id, complaint_id, kind, cause, created_at)
        values (${randomUUID()}, ${alert.complaintId}, ${alert.kind}, ${alert.cause}, ${now})
        on conflict on constraint alert_once do nothing returning id
      )
      select pg_notify('alert_added', '') from raised`;
  });
}

/**
 * One writer of alerts at a time: positions then go up in the order of commits, and nobody who remembers the last one
 * seen misses one that committed late.
 */
export async function takeTurn(transaction: Transaction): Promise<void> {
  await transaction`select pg_advisory_xact_lock(hashtext('alert'))`;
}
