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

const kept = prepared((db) => {
  const { noticeNumber, sha256 } = letter;
  return db
    .select({ noticeNumber, sha256 })
    .from(letter)
    .where(eq(letter.complaintId, sql.placeholder("id")))
    .prepare("letters_kept");
});

/** Which letters of a complaint were composed, with the hash of each; without what stands in them, which is long. */
export async function readKeptLetters(db: Database, id: ComplaintId): Promise<ReadonlyMap<number, string>> {
  const rows = await kept(db).execute({ id });
  return new Map(rows.map(({ noticeNumber, sha256 }) => [noticeNumber, sha256]));
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
