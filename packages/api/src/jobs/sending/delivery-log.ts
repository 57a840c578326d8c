import { randomUUID } from "node:crypto";
import type { ComplaintId } from "@gehoor/domain";
import { and, eq } from "drizzle-orm";
import { delivery, letter } from "../../db/schema/content.ts";
import type { Delivery } from "../../reads/dossier/delivery-proof.ts";
import type { System } from "../../system.ts";

/** Writes an attempt down, once under its id; one that took the letter away makes it final with it. */
export async function logDelivery(
  { db }: Pick<System, "db">,
  complaintId: ComplaintId,
  number: number,
  { id = randomUUID(), ...attempt }: Delivery & { readonly id?: string },
): Promise<void> {
  const left = attempt.outcome === "ACCEPTED" || attempt.outcome === "SHOWN";
  await db.transaction(async (transaction) => {
    if (left)
      await transaction
        .update(letter)
        .set({ sent: true })
        .where(and(eq(letter.complaintId, complaintId), eq(letter.noticeNumber, number)));
    await transaction
      .insert(delivery)
      .values({ id, complaintId, noticeNumber: number, ...attempt })
      .onConflictDoNothing({ target: delivery.id });
  });
}

/** Every attempt to deliver a letter, first to last. */
export async function deliveriesOf(
  { db }: Pick<System, "db">,
  complaintId: ComplaintId,
  number: number,
): Promise<readonly Delivery[]> {
  const { at, channel, outcome, detail } = delivery;
  return db
    .select({ at, channel, outcome, detail })
    .from(delivery)
    .where(and(eq(delivery.complaintId, complaintId), eq(delivery.noticeNumber, number)))
    .orderBy(at, delivery.id);
}
