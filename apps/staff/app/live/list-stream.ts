import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { liveStream } from "@gehoor/web/live/live-stream.server.ts";

const ListsChanged = graphql(`
  subscription ListsChanged($after: String) { listsChanged(after: $after) { position } }
`);

/** Rings when a line of this viewer's lists came, changed or went: also by what a colleague did. */
export const loader = liveStream({
  document: ListsChanged,
  variables: (_, lastEventId) => ({ after: lastEventId ?? null }),
  event: ({ listsChanged: { position } }) => ({ id: position, data: null }),
});
