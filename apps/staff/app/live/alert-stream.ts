import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { liveStream } from "@gehoor/web/live/live-stream.server.ts";
import { alertSentence } from "../alerts/alert-words.server.ts";

const DeadlineAlerts = graphql(`
  subscription DeadlineAlerts($after: String) {
    deadlineAlerts(after: $after) {
      position kind complaintReference dueOn termKind handler { name }
    }
  }
`);

/** Alerts as they come, one stream per browser; after a break it goes on after the last one this browser saw. */
export const loader = liveStream({
  document: DeadlineAlerts,
  variables: (_, lastEventId) => ({ after: lastEventId ?? null }),
  event: ({ deadlineAlerts: alert }) => ({
    id: alert.position,
    data: {
      reference: alert.complaintReference,
      nl: alertSentence(alert, "nl"),
      en: alertSentence(alert, "en"),
    },
  }),
});
