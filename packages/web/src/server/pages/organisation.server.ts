import type { RouterContextProvider } from "react-router";
import { graphql, type ResultOf } from "../../graphql/graphql.ts";
import { requestContext } from "../middleware/request-context.ts";

const OrganisationQuery = graphql(`
  query Organisation {
    organisation {
      name
      email
      coordinatorPhone
      coordinatorHours { nl en }
      postalAddress
      visitingAddress
      acknowledgementDays
      withAdviser
      ombudsman { name address email website }
      bbs { name address email phone website ownAuthority }
    }
  }
`);

/** The municipality as it configured itself: names, addresses, telephone hours, ombudsman, BBS. Public. */
export type Organisation = ResultOf<typeof OrganisationQuery>["organisation"];

/** How long an answer is used before asking again, and how long to wait after a failure; milliseconds. */
const fresh = 60_000;
const patience = 5_000;

let known: Organisation | undefined;
let asking: Promise<void> | undefined;
let askAgainAt = 0;

/**
 * The municipality's own data. Being public and the same for all, it is the one thing kept between requests, so that
 * pages can still say whom to call while the API is away. Loaders that ask at the same time share one question.
 *
 * @returns undefined only when the API has not been reached since this process started
 */
export async function organisation(
  context: Readonly<Pick<RouterContextProvider, "get">>,
): Promise<Organisation | undefined> {
  if (performance.now() >= askAgainAt) {
    asking ??= ask(context).finally(() => {
      asking = undefined;
    });
    await asking;
  }
  return known;
}

async function ask(context: Readonly<Pick<RouterContextProvider, "get">>): Promise<void> {
  try {
    known = (await requestContext(context).api.query(OrganisationQuery, {})).organisation;
    askAgainAt = performance.now() + fresh;
  } catch {
    // What was known stays good; the page that needs more of the API will say that it is away.
    askAgainAt = performance.now() + patience;
  }
}
