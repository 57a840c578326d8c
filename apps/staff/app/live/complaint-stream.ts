import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { liveStream } from "@gehoor/web/live/live-stream.server.ts";
import type { Route } from "./+types/complaint-stream.ts";

const ComplaintChanged = graphql(`
  subscription ComplaintChanged($id: ID!) { complaintChanged(id: $id) { version } }
`);

/** Rings when one complaint changed; who may not see it hears nothing. */
export function loader(args: Route.LoaderArgs) {
  return liveStream({
    document: ComplaintChanged,
    variables: () => ({ id: args.params.id }),
    event: ({ complaintChanged: { version } }) => ({ id: String(version), data: { version } }),
  })(args);
}
