import postgres from "postgres";
import type { Submission } from "./submission.ts";

/** What the database has of what was handed in. */
export interface Counted {
  readonly handedIn: number;
  readonly acknowledged: number;
  /** Acknowledged, and not there, or under another reference than the receipt's. */
  readonly lost: readonly string[];
  /** There more than once. */
  readonly doubled: readonly string[];
}

/** @param url of an administrator, from whom no policy hides a row */
export async function countComplaints(url: string, submissions: readonly Submission[]): Promise<Counted> {
  const sql = postgres(url, { max: 1 });
  try {
    const rows = await sql<{ mark: string; references: string[] }[]>`
      select substring(content from 'proef-[0-9a-f-]{36}') as mark, array_agg(distinct reference) as references
      from complaint_text join complaint on complaint.id = complaint_id
      where content like '%proef-%' group by 1`;
    const found = new Map(rows.map(({ mark, references }) => [mark, references]));
    const acknowledged = submissions.filter(({ reference }) => reference !== undefined);
    const isThere = ({ mark, reference = "" }: Submission) => found.get(mark)?.includes(reference) === true;
    return {
      handedIn: submissions.length,
      acknowledged: acknowledged.length,
      lost: acknowledged.filter((one) => !isThere(one)).map(({ mark }) => mark),
      doubled: rows.filter(({ references }) => references.length > 1).map(({ mark }) => mark),
    };
  } finally {
    await sql.end();
  }
}
