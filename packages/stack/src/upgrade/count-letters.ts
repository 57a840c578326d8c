import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";

const PATIENCE_MILLISECONDS = 30_000;

/**
 * The first letter of each complaint that was handed in, which goes by mail: waits until all have left, or half a minute.
 *
 * @returns the complaints, by the mark in their text, whose letter did not leave, and those of which a letter left twice
 */
export async function countLetters(
  ownerUrl: string,
): Promise<{ readonly lost: readonly string[]; readonly doubled: readonly string[] }> {
  const sql = postgres(ownerUrl, { max: 1 });
  const look = async () => {
    const rows = await sql<{ mark: string; sent: number; most: number }[]>`
      select substring(content from 'proef-[0-9a-f-]{36}') as mark, coalesce(sum(times), 0)::int as sent,
        coalesce(max(times), 0)::int as most
      from complaint_text left join (
        select complaint_id, count(*) as times from delivery where outcome = 'ACCEPTED' group by complaint_id, notice_number
      ) sent on sent.complaint_id = complaint_text.complaint_id
      where content like '%proef-%' group by 1`;
    return {
      lost: rows.filter(({ sent }) => sent === 0).map(({ mark }) => mark),
      doubled: rows.filter(({ most }) => most > 1).map(({ mark }) => mark),
    };
  };
  try {
    const until = performance.now() + PATIENCE_MILLISECONDS;
    let found = await look();
    while (found.lost.length > 0 && performance.now() < until) {
      await wait(500);
      found = await look();
    }
    return found;
  } finally {
    await sql.end();
  }
}
