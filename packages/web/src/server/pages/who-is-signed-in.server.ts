import type { RouterContextProvider } from "react-router";
import { graphql } from "../../graphql/graphql.ts";
import { requestContext } from "../middleware/request-context.ts";

export const WhoIsSignedIn = graphql(`
  query WhoIsSignedIn {
    viewer {
      __typename
      ... on StaffViewer { staff { name } }
      ... on ComplainantViewer { name complaint { reference } }
    }
  }
`);

/**
 * Who is signed in now, to be told to that person: a name, and for a complainant the complaint.
 *
 * @throws when the session is over, or the API away
 */
export async function whoIsSignedIn(context: Readonly<Pick<RouterContextProvider, "get">>): Promise<string> {
  const { api } = requestContext(context);
  const { viewer } = await api.query(WhoIsSignedIn, {});
  if (viewer === null) throw api.signedOut();
  return viewer.__typename === "StaffViewer"
    ? viewer.staff.name
    : [viewer.name, viewer.complaint.reference].filter(Boolean).join(", ");
}
