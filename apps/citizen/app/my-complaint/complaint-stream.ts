import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { liveStream } from "@gehoor/web/live/live-stream.server.ts";

const ComplaintChanged = graphql(`
  subscription MyComplaintChanged($id: ID!) { complaintChanged(id: $id) { version } }
`);

/** Rings when this complaint changed; what changed is asked for by the page itself. */
export const loader = liveStream({
  document: ComplaintChanged,
  variables: ({ params }) => ({ id: params.id ?? "" }),
  event: ({ complaintChanged: { version } }) => ({ id: String(version), data: { version } }),
});
