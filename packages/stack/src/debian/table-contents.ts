import postgres from "postgres";

/** Every table of ours by the number of its rows and a hash of all of them. */
export async function tableContents(url: string): Promise<Record<string, string>> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const tables = await sql<{ name: string }[]>`
      select tablename as name from pg_tables where schemaname in ('public', 'drizzle') order by 1`;
    const found: Record<string, string> = {};
    for (const { name } of tables) {
      const [row] = await sql<{ text: string }[]>`
        select count(*) || ' ' || coalesce(md5(string_agg(md5(one::text), '' order by md5(one::text))), '') as text
        from ${sql(name === "__drizzle_migrations" ? `drizzle.${name}` : name)} one`;
      found[name] = row?.text ?? "";
    }
    return found;
  } finally {
    await sql.end();
  }
}
