import { amsterdamDay, type StaffId } from "@gehoor/domain";
import type { StaffSession } from "../../auth/session.ts";
import type { Sql } from "../../db/sql-client.ts";
import type { System } from "../../system.ts";
import { coordinated, type Fragment } from "../visibility.ts";

export interface HandlerWithCases {
  readonly handlerId: StaffId;
  readonly count: number;
}

/** Handlers who left or are away today, with how many open complaints the viewer coordinates of each, most first. */
export async function readHandlersAway(
  { sql, policies }: Pick<System, "sql" | "policies">,
  session: StaffSession,
  now: Temporal.Instant,
): Promise<readonly HandlerWithCases[]> {
  const todayOn = amsterdamDay(now);
  const own = coordinated(sql, session, await policies.coordination(now));
  return sql<HandlerWithCases[]>`
    select away.id as "handlerId", count(*)::int as count from (
      select id from staff where not active
      union select staff_id from absence where from_on <= ${todayOn} and (until_on is null or until_on >= ${todayOn})
    ) as away
    cross join lateral (select from complaint c where ${isHeldBy(sql, sql`away.id`)} and ${own} offset 0) as c
    group by away.id order by count desc, away.id`;
}

/** The domain's `holderOf` as a condition on the projection `c`, of what is open. */
export function isHeldBy(sql: Sql, staffId: Fragment): Fragment {
  return sql`(c.ended_on is null and (c.proposed_handler_id = ${staffId}
    or (c.handler_id = ${staffId} and c.proposed_handler_id is null)))`;
}
