import { graphql } from "@gehoor/web/graphql/graphql.ts";
import type { RequestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { handsOver } from "../frame/roles.ts";

export const WhoHandsOverQuery = graphql(`
  query WhoHandsOver {
    viewer { __typename ... on StaffViewer { roles standsInFor { name } } }
    coordinatorsToday { name }
  }
`);

/**
 * The names of who hands complaints over today; empty while no coordinator nor deputy is there. Undefined for a viewer who does
 * it: an administrator for instance sees no complaints, and must know whose work it is.
 */
export async function whoHandsOver({ api }: Pick<RequestContext, "api">): Promise<string | undefined> {
  const { viewer, coordinatorsToday } = await api.query(WhoHandsOverQuery, {});
  if (viewer?.__typename === "StaffViewer" && handsOver(viewer)) return undefined;
  return coordinatorsToday.map(({ name }) => name).join(", ");
}
