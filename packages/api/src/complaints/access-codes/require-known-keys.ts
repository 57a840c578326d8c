import { createHmac } from "node:crypto";
import type { Sql, Transaction } from "../../db/sql-client.ts";
import { Unfit } from "../../unfit.ts";
import { type CodeKeys, codeKeys } from "./access-code.ts";
import { codeKeyUse } from "./code-key-use.ts";

const NAME = "ACCESS_CODE_KEY";
/** One process at a time decides which keys belong to this database. */
const LOCK = "key_check";

/** The keys of the environment are not those that the database was written with. */
export class KeyProblem extends Unfit {}

/**
 * Refuses to work with other keys than those from which the access codes of this database follow. Every key that was ever
 * used must be given, as the present or an earlier one, until the owner gives it up; a new one joins when no code is lost
 * by that. Codes are computed only then: a start with known keys asks one small table.
 *
 * @param sql a connection as the process itself signs in
 * @throws KeyProblem that says how to mend it, and no key
 */
export async function requireKnownKeys(sql: Sql, keys: CodeKeys, now: Temporal.Instant): Promise<void> {
  if (await areKnownKeys(sql, keys)) return;
  const { following, lost } = await codeKeyUse(sql, keys);
  if (lost > 0)
    throw new KeyProblem(
      `${lost} access codes in this database follow from a key that is neither ${NAME} nor ${NAME}_PREVIOUS: ${MEND}`,
    );
  const used = codeKeys(keys).filter((_, index) => index === 0 || (following[index] ?? 0) > 0);
  await sql.begin(async (transaction) => {
    await transaction`select pg_advisory_xact_lock(hashtext(${LOCK}))`;
    await areKnownKeys(transaction, keys);
    for (const key of used)
      await transaction`
        insert into key_check (name, value, first_used_at) values (${NAME}, ${checkValue(key)}, ${now})
        on conflict do nothing`;
  });
}

/** True when the present key is known; every known one must be among those given. */
export async function areKnownKeys(sql: Sql | Transaction, keys: CodeKeys): Promise<boolean> {
  const rows = await sql<{ value: string }[]>`select value from key_check where name = ${NAME}`;
  const given = codeKeys(keys).map(checkValue);
  if (rows.some(({ value }) => !given.includes(value)))
    throw new KeyProblem(
      `This database was written with another ${NAME} than the one given, or than those of ${NAME}_PREVIOUS: ${MEND}`,
    );
  return rows.some(({ value }) => value === given[0]);
}

const MEND =
  `put the key back that was kept with the backup, or, where ${NAME} is to be a new one, name the old one in ` +
  `${NAME}_PREVIOUS; docs/operations tells how a key is changed or given up.`;

/** What a key is known by: nobody can try keys with it that could not try them with the hash of a code. */
function checkValue(key: string): string {
  return createHmac("sha256", key).update(`check:${NAME}`).digest("hex");
}
