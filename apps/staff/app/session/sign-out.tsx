import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { redirect } from "react-router";
import type { Route } from "./+types/sign-out.ts";
import { signOutAddress } from "./oidc.server.ts";
import { logProviderTrouble } from "./provider-trouble.server.ts";

export const SignOut = graphql(`mutation SignOutStaff { signOut }`);

/**
 * Ends the session at the API and here, here also when the API cannot be reached, and leaves for the identity provider to
 * end its own, where it offers that.
 */
export async function action({ context }: Route.ActionArgs) {
  const here = requestContext(context);
  const { api, cookies, environment, language } = here;
  if (cookies.session !== undefined) await api.mutate(SignOut, {}).catch(() => undefined);
  await cookies.endSession();
  const elsewhere = await signOutAddress(environment, language).catch((problem: unknown) =>
    logProviderTrouble(here, "SIGN_OUT", problem),
  );
  return redirect(elsewhere?.href ?? "/inloggen?reden=uitgelogd");
}

export function loader() {
  throw redirect("/");
}
