import type { ComplaintId } from "@gehoor/domain";
import { eq } from "drizzle-orm";
import type { Database } from "../../db/database.ts";
import { letter } from "../../db/schema/content.ts";

/** A letter as composed; what was sent is never composed again. */
export interface StoredLetter {
  readonly noticeNumber: number;
  readonly html: string;
  readonly text: string;
  readonly sha256: string;
}

/** The letters of a complaint, by the number of the notice they carry out; empty once erased. */
export async function readLetters(db: Database, id: ComplaintId): Promise<ReadonlyMap<number, StoredLetter>> {
  const { noticeNumber, html, text, sha256 } = letter;
  const rows = await db
    .select({ noticeNumber, html, text, sha256 })
    .from(letter)
    .where(eq(letter.complaintId, id));
  return new Map(rows.map((row) => [row.noticeNumber, row]));
}
