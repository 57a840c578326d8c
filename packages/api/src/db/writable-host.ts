import { hostAddresses } from "./database-address.ts";
import { inTime } from "./in-time.ts";
import { openSql } from "./sql-client.ts";

const PATIENCE_MILLISECONDS = 5000;

/**
 * The host that takes what is written, as an address of its own: for a client that knows but one host. With a single one
 * that is it, whatever it is now.
 *
 * @throws what the last host said, when none of several takes anything
 */
export async function writableHost(address: string): Promise<string> {
  const [first = address, ...others] = hostAddresses(address);
  if (others.length === 0) return first;
  let problem: unknown;
  for (const one of [first, ...others]) {
    try {
      if (await takesWrites(one)) return one;
      problem = new Error("None of the hosts of the database takes what is written: all are standbys");
    } catch (refused) {
      problem = refused;
    }
  }
  throw problem;
}

async function takesWrites(address: string): Promise<boolean> {
  const sql = openSql(address, { max: 1 });
  try {
    const asked = sql<{ readOnly: boolean }[]>`
      select current_setting('transaction_read_only') = 'on' as "readOnly"`;
    const [row] = await inTime(PATIENCE_MILLISECONDS, asked);
    return row?.readOnly === false;
  } finally {
    await sql.end({ timeout: 0 });
  }
}
