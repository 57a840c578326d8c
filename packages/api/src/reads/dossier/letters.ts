import type { ComplaintId } from "@gehoor/domain";
import { eq, sql } from "drizzle-orm";
import { type Database, prepared } from "../../db/database.ts";
import { letter } from "../../db/schema/content.ts";

/** A letter as composed; what was sent is never composed again. */
export interface StoredLetter {
  readonly noticeNumber: number;
  readonly html: string;
  readonly text: string;
  readonly sha256: string;
}

const lettersOf = prepared((db) => {
  const { noticeNumber, html, text, sha256 } = letter;
  return db
    .select({ noticeNumber, html, text, sha256 })
    .from(letter)
    .where(eq(letter.complaintId, sql.placeholder("id")))
    .prepare("letters_of");
});

/** The letters of a complaint, by the number of the notice they carry out; empty once erased. */
export async function readLetters(db: Database, id: ComplaintId): Promise<ReadonlyMap<number, StoredLetter>> {
  const rows = await lettersOf(db).execute({ id });
  return new Map(rows.map((row) => [row.noticeNumber, row]));
}
