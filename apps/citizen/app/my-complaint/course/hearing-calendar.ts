import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { pathIn } from "@gehoor/web/i18n/language.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { redirect } from "react-router";
import { found } from "../commands/load-command.server.ts";
import type { Route } from "./+types/hearing-calendar.ts";

export const HearingCalendarQuery = graphql(`
  query HearingCalendar($reference: String!) {
    complaint(reference: $reference) { hearings { side calendar } }
  }
`);

/** The planned conversation, to be put in one's own calendar; once there is none, its complaint's page. */
export async function loader({ params, context }: Route.LoaderArgs): Promise<Response> {
  const { api, language } = requestContext(context);
  const { hearings } = found(api, (await api.query(HearingCalendarQuery, params)).complaint);
  const calendar = hearings.find(({ side }) => side === "COMPLAINANT")?.calendar;
  if (!calendar) return redirect(pathIn(language, `/mijn-klacht/${encodeURIComponent(params.reference)}`));
  return new Response(calendar, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="gesprek.ics"',
    },
  });
}
