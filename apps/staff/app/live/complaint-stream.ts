import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { lastVersion } from "@gehoor/web/live/last-version.ts";
import { liveStream } from "@gehoor/web/live/live-stream.server.ts";
import type { Route } from "./+types/complaint-stream.ts";

const ComplaintChanged = graphql(`
  subscription ComplaintChanged($id: ID!, $after: Int) { complaintChanged(id: $id, after: $after) { version } }
`);

/** Rings when one complaint changed; who may not see it hears nothing. */
export function loader(args: Route.LoaderArgs) {
  return liveStream({
    document: ComplaintChanged,
    variables: (_, lastEventId) => ({ id: args.params.id, after: lastVersion(lastEventId) }),
    event: ({ complaintChanged: { version } }) => ({ id: String(version), data: { version } }),
  })(args);
}
