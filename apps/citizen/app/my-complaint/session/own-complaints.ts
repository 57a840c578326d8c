import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { pathIn } from "@gehoor/web/i18n/language.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { redirect } from "react-router";
import type { Route } from "./+types/own-complaints.ts";

const OwnComplaints = graphql(`query OwnComplaints { ownComplaints { reference } }`);

/** An access code opens one complaint, so there is nothing to choose: on to it, or to signing in. */
export async function loader({ context }: Route.LoaderArgs) {
  const { api, cookies, language } = requestContext(context);
  const [own] = cookies.session === undefined ? [] : (await api.query(OwnComplaints, {})).ownComplaints;
  return redirect(pathIn(language, own ? `/mijn-klacht/${own.reference}` : "/mijn-klacht/inloggen"));
}
