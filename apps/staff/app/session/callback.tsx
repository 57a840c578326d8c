import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { localAddress } from "@gehoor/web/server/pages/local-address.ts";
import { redirect } from "react-router";
import type { Route } from "./+types/callback.ts";
import { pendingSignIn, pendingSignInDraft } from "./identity-provider.server.ts";
import { finishSignIn } from "./oidc.server.ts";
import { logProviderTrouble } from "./provider-trouble.server.ts";

export const SignInStaff = graphql(`
  mutation SignInStaff($idToken: String!, $nonce: String!) {
    signInStaff(idToken: $idToken, nonce: $nonce) {
      __typename
      ... on SignedIn { token viewer { __typename ... on StaffViewer { staff { id } } } }
    }
  }
`);

/** Where the identity provider sends people back to; the API verifies the token again and decides who that is here. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const here = requestContext(context);
  const { api, cookies, environment } = here;
  const draft = pendingSignInDraft(new URL(request.url).searchParams.get("state") ?? "");
  const pending = await cookies.readDraft(draft, pendingSignIn);
  if (!pending) throw redirect("/inloggen?reden=mislukt");
  await cookies.clearDraft(draft);
  const again = (reason: string) =>
    redirect(`/inloggen?reden=${reason}&next=${encodeURIComponent(pending.next)}`);
  const idToken = await finishSignIn(environment, request.url, pending).catch((problem: unknown) =>
    logProviderTrouble(here, "FINISH_SIGN_IN", problem),
  );
  if (idToken === undefined) throw again("mislukt");
  const { signInStaff } = await api.mutate(SignInStaff, { idToken, nonce: pending.nonce });
  if (signInStaff.__typename !== "SignedIn" || signInStaff.viewer.__typename !== "StaffViewer")
    throw again("geen-account");
  await cookies.startSession(signInStaff.token, signInStaff.viewer.staff.id);
  throw redirect(localAddress(pending.next));
}
