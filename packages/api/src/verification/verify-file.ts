import type { Sql, Transaction } from "../db/sql-client.ts";
import type { Fault, Vouched } from "./fault.ts";
import { countVouched, type Range, verifyContent, verifyEvents } from "./verify-complaints.ts";
import { verifyAccessLog, verifyAnchors, verifyGuards, verifyLedger } from "./verify-whole.ts";

/** So many complaints at a time: what is held in memory does not grow with the file. */
const BATCH = 1000;

export interface Verification {
  readonly faults: number;
  readonly vouched: Vouched;
  /** To be held beside the copy in the log, which a rewritten database cannot match; undefined before the first night. */
  readonly lastAnchor: { readonly anchoredOn: Temporal.PlainDate; readonly hash: string } | undefined;
}

/**
 * Recomputes all that the file vouches for: events, heads, texts, letters that left, the list of all complaints, the access
 * log and the anchors; and looks whether what guards them is in place. All as of one moment, while the system runs.
 *
 * @param onFault told of each fault as it is found
 */
export async function verifyFile(sql: Sql, onFault: (fault: Fault) => void): Promise<Verification> {
  return sql.begin("isolation level repeatable read read only", async (transaction) => {
    let faults = 0;
    const found = (some: readonly Fault[]) => {
      faults += some.length;
      for (const fault of some) onFault(fault);
    };
    found(await verifyGuards(transaction));
    for await (const range of ranges(transaction)) {
      found(await verifyEvents(transaction, range));
      found(await verifyContent(transaction, range));
    }
    found(await verifyLedger(transaction));
    found(await verifyAccessLog(transaction));
    found(await verifyAnchors(transaction));
    const [lastAnchor] = await transaction<{ anchoredOn: Temporal.PlainDate; hash: string }[]>`
      select anchored_on as "anchoredOn", hash from chain_anchor order by anchored_on desc limit 1`;
    return { faults, vouched: await countVouched(transaction), lastAnchor };
  });
}

/** All complaints in turn, by id; those without a head fall into a range too. */
async function* ranges(sql: Transaction): AsyncGenerator<Range> {
  for (let after: string | null = null; ; ) {
    const [next]: { id: string }[] = await sql<{ id: string }[]>`
      select complaint_id as id from complaint_head where ${after}::uuid is null or complaint_id > ${after}::uuid
      order by complaint_id offset ${BATCH - 1} limit 1`;
    yield { after, upto: next?.id ?? null };
    if (!next) return;
    after = next.id;
  }
}
