import type { ComplaintId } from "@gehoor/domain";
import type { Sql } from "../db/sql-client.ts";

/** A letter as composed; what was sent is never composed again. */
export interface StoredLetter {
  readonly noticeNumber: number;
  readonly html: string;
  readonly text: string;
  readonly sha256: string;
}

/** The letters of a complaint, by the number of the notice they carry out; empty once erased. */
export async function readLetters(sql: Sql, id: ComplaintId): Promise<ReadonlyMap<number, StoredLetter>> {
  const rows = await sql<StoredLetter[]>`
    select notice_number as "noticeNumber", html, text, sha256 from letter where complaint_id = ${id}`;
  return new Map(rows.map((row) => [row.noticeNumber, row]));
}
