import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { pathIn } from "@gehoor/web/i18n/language.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { redirect } from "react-router";
import { forgetReceipts } from "#app/complaint/receipt/kept-receipts.server.ts";
import type { Route } from "./+types/sign-out.ts";

export const SignOut = graphql(`mutation SignOutComplainant { signOut }`);

/** Ends the session here and at the API. The cookie goes also when the API cannot be reached. */
export async function action({ context }: Route.ActionArgs) {
  const { api, cookies, language } = requestContext(context);
  await api.mutate(SignOut, {}).catch(() => undefined);
  await cookies.endSession();
  await forgetReceipts(cookies);
  const path = pathIn(language, "/mijn-klacht/inloggen");
  await cookies.leaveFlash("signed-out", path);
  return redirect(path);
}

/** The address opened by itself, as from a history: nothing is ended by reading. */
export function loader({ context }: Route.LoaderArgs) {
  return redirect(pathIn(requestContext(context).language, "/mijn-klacht"));
}
