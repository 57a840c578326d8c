import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { liveStream } from "@gehoor/web/live/live-stream.server.ts";
import { alertSentence } from "../alerts/alert-words.server.ts";
import type { Code } from "../words/code.ts";
import type { Spoken } from "./alert-spoken.ts";

const DeadlineAlerts = graphql(`
  subscription DeadlineAlerts($after: String) {
    deadlineAlerts(after: $after) {
      position kind asks complaintReference dueOn termKind handler { name }
    }
  }
`);

/** What is said first of alerts that come together. */
const ranks: Record<Code<"AlertKind">, number> = {
  URGENT: 0,
  TERM_PASSED: 1,
  TERM_NEAR: 2,
  ACTION_ASKED: 3,
  ASSIGNMENT_PROPOSED: 4,
  ADDRESS_NEEDED: 5,
  NEW_COMPLAINT: 6,
};

/** Alerts as they come, one stream per browser; after a break it goes on after the last one this browser saw. */
export const loader = liveStream({
  document: DeadlineAlerts,
  variables: (_, lastEventId) => ({ after: lastEventId ?? null }),
  event: ({ deadlineAlerts: alert }) => ({
    id: alert.position,
    data: {
      reference: alert.complaintReference,
      rank: ranks[alert.kind],
      nl: alertSentence(alert, "nl"),
      en: alertSentence(alert, "en"),
    } satisfies Spoken,
  }),
});
