import { graphql } from "@gehoor/web/graphql/graphql.ts";
import type { RequestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { AbsenceFields } from "../absence/absence-query.ts";
import { QueueFields, StuckWorkFields } from "../administration/stuck-work.tsx";
import { dayTable } from "../days/day-table.server.ts";
import type { Code } from "../words/code.ts";

export const UpkeepQuery = graphql(
  `
  query Upkeep {
    today
    failedJobs { ...StuckWork }
    queue { ...Queue }
    absences { ...AbsenceFields }
    staffing { staff { id name active bound } }
  }
`,
  [StuckWorkFields, QueueFields, AbsenceFields],
);

/** Longer lists stand on pages of their own. */
const most = 10;

export type Upkeep = NonNullable<Awaited<ReturnType<typeof loadUpkeep>>>;

/**
 * What waits for the functional administrator: work that got stuck, who will be away, and who has never signed in. No complaint
 * is among it. Undefined for anybody else.
 */
export async function loadUpkeep(
  { api, language }: Pick<RequestContext, "api" | "language">,
  roles: readonly Code<"Role">[],
) {
  if (!roles.includes("ADMINISTRATOR")) return undefined;
  const { today, failedJobs, queue, absences, staffing } = await api.query(UpkeepQuery, {});
  const coming = absences
    .filter(({ fromOn }) => fromOn > today)
    .toSorted((one, other) => one.fromOn.localeCompare(other.fromOn))
    .slice(0, most);
  const unbound = staffing.staff.filter(({ active, bound }) => active && !bound);
  return {
    failedJobs,
    queue,
    coming,
    unbound: unbound.slice(0, most),
    unboundCount: unbound.length,
    words: dayTable({ failedJobs, queue, coming }, today, language),
  };
}
