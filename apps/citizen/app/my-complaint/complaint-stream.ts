import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { lastVersion } from "@gehoor/web/live/last-version.ts";
import { liveStream } from "@gehoor/web/live/live-stream.server.ts";

const ComplaintChanged = graphql(`
  subscription MyComplaintChanged($id: ID!, $after: Int) { complaintChanged(id: $id, after: $after) { version } }
`);

/** Rings when this complaint changed; what changed is asked for by the page itself. */
export const loader = liveStream({
  document: ComplaintChanged,
  variables: ({ params }, lastEventId) => ({ id: params.id ?? "", after: lastVersion(lastEventId) }),
  event: ({ complaintChanged: { version } }) => ({ id: String(version), data: { version } }),
});
