import postgres from "postgres";

/** What the file has of notes that were said to be kept. */
export async function countNotes(
  ownerUrl: string,
  notes: readonly string[],
): Promise<{ readonly lost: readonly string[]; readonly doubled: readonly string[] }> {
  const sql = postgres(ownerUrl, { max: 1 });
  try {
    const rows = await sql<{ note: string; times: number }[]>`
      select content as note, count(*)::int as times from complaint_text where content like 'notitie-%' group by 1`;
    const times = new Map(rows.map((row) => [row.note, row.times]));
    return {
      lost: notes.filter((note) => !times.has(note)),
      doubled: notes.filter((note) => (times.get(note) ?? 0) > 1),
    };
  } finally {
    await sql.end();
  }
}
