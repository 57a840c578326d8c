import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { visit } from "@gehoor/web/server/middleware/visit.ts";
import { redirect } from "react-router";
import type { Route } from "./+types/sign-out.ts";

const SignOut = graphql(`mutation SignOutStaff { signOut }`);

/** Ends the session at the API and here; here also when the API cannot be reached. */
export async function action({ context }: Route.ActionArgs) {
  const { api, cookies } = visit(context);
  if (cookies.session !== undefined) await api.mutate(SignOut, {}).catch(() => undefined);
  await cookies.endSession();
  return redirect("/inloggen?reden=uitgelogd");
}

export function loader() {
  throw redirect("/");
}
