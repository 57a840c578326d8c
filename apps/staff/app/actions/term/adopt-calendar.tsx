import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { nothingAsked } from "../../commands/nothing-asked.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { dayTable } from "../../days/day-table.server.ts";
import type { Route } from "./+types/adopt-calendar.ts";
import { AdoptPage } from "./adopt-page.tsx";

const AdoptCalendar = graphql(
  `mutation AdoptCalendar($input: AdoptCalendarInput!) { outcome: adoptCalendar(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const Difference = graphql(`
  query CalendarDifference($reference: String!) {
    complaint(reference: $reference) { calendarDifference { kind fromOn toOn } }
  }
`);

export async function loader(args: Route.LoaderArgs) {
  const { api, language } = requestContext(args.context);
  const [facts, { complaint }] = await Promise.all([
    loadAction(args, "ADOPT_CALENDAR"),
    api.query(Difference, { reference: args.params.reference }),
  ]);
  const moved = complaint?.calendarDifference ?? [];
  return { ...facts, moved, words: dayTable(moved, facts.todayOn, language) };
}

export const action = perform({
  type: "ADOPT_CALENDAR",
  form: nothingAsked,
  document: AdoptCalendar,
  input: (_, target) => target,
});

export default AdoptPage;
