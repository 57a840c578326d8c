import type { Complaint, ComplaintId } from "@gehoor/domain";
import type { Sql } from "../db/sql-client.ts";
import { KeptLately } from "../kept-lately.ts";
import { eventFrom, foldOn, type StoredEvent } from "./load.ts";

/** So many are kept, those asked for last: the first pages of everybody's lists. Some ten kilobytes each. */
const KEPT = 2000;

/** Many complaints as they stand now, each folded no further than it was not folded before. */
export interface States {
  /**
   * In the order of the ids, undefined for what there is not: one statement, which reads what has happened since. Of every complaint, so
   * for ids that the viewer was given.
   */
  of(ids: readonly ComplaintId[]): Promise<readonly (Complaint | undefined)[]>;
}

interface State {
  readonly complaint: Complaint;
  readonly version: number;
}

/**
 * Keeps what was folded. Events are only ever added, so that the state after a version is that for good; whether there is a later
 * one is asked each time.
 *
 * @param sql that reads every row
 */
export function openStates(sql: Sql): States {
  const kept = new KeptLately<ComplaintId, State>(KEPT);
  return {
    of: async (ids) => {
      const known = new Map(ids.map((id) => [id, kept.get(id)]));
      const versions = ids.map((id) => known.get(id)?.version ?? 0);
      const since = await readSince(sql, ids, versions);
      return ids.map((id) => {
        const before = known.get(id);
        const rows = since.get(id) ?? [];
        const version = rows.at(-1)?.version ?? before?.version;
        if (version === undefined) return undefined;
        const complaint = foldOn(before?.complaint, rows.map(eventFrom));
        kept.keep(id, { complaint, version });
        return complaint;
      });
    },
  };
}

type Row = StoredEvent & { readonly id: ComplaintId; readonly version: number };

async function readSince(sql: Sql, ids: readonly ComplaintId[], versions: readonly number[]) {
  const rows = await sql<Row[]>`
    select e.complaint_id as id, e.version, e.type, e.data::text as data, e.at, e.by
    from unnest(${[...ids]}::uuid[], ${[...versions]}::int[]) as asked (id, version)
    join complaint_event e on e.complaint_id = asked.id and e.version > asked.version
    order by e.complaint_id, e.version`;
  return Map.groupBy(rows, ({ id }) => id);
}
