import type { ComplaintId, NoticeChannel, PartyId } from "@gehoor/domain";
import { eq } from "drizzle-orm";
import type { Database } from "../../db/database.ts";
import { type DeliveryOutcome, delivery, letterReading } from "../../db/schema/content.ts";

/** What happened to a letter on its way; the proof of sending (Awb 2:11, 2:25). */
export interface Delivery {
  readonly at: Temporal.Instant;
  readonly channel: NoticeChannel;
  readonly outcome: DeliveryOutcome;
  readonly detail: string;
}

/** What we can prove of one letter: each attempt to deliver it, and when its addressee first opened it (Awb 2:25). */
export interface DeliveryProof {
  readonly attempts: readonly Delivery[];
  readonly readAt: Temporal.Instant | undefined;
}

/** Of every letter of a complaint, by the number of its notice; read together. */
export async function readDeliveryProof(
  db: Database,
  id: ComplaintId,
): Promise<ReadonlyMap<number, DeliveryProof>> {
  const { noticeNumber: number, at, channel, outcome, detail } = delivery;
  const [attempts, readings] = await Promise.all([
    db
      .select({ number, at, channel, outcome, detail })
      .from(delivery)
      .where(eq(delivery.complaintId, id))
      .orderBy(at, delivery.id),
    db
      .select({ number: letterReading.noticeNumber, at: letterReading.at })
      .from(letterReading)
      .where(eq(letterReading.complaintId, id)),
  ]);
  const numbers = new Set([...attempts, ...readings].map((one) => one.number));
  return new Map(
    [...numbers].map((one) => [
      one,
      {
        attempts: attempts.filter((attempt) => attempt.number === one),
        readAt: readings.find((reading) => reading.number === one)?.at,
      },
    ]),
  );
}

/** Keeps that somebody opened a letter to themselves. Only the first time counts: later ones change nothing. */
export async function noteLetterRead(
  db: Database,
  reading: {
    readonly complaintId: ComplaintId;
    readonly noticeNumber: number;
    readonly partyId: PartyId;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await db.insert(letterReading).values(reading).onConflictDoNothing();
}
