import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { Button } from "@gehoor/web/forms/button.tsx";
import { receivePublicForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { localAddress } from "@gehoor/web/server/pages/local-address.ts";
import { whoIsSignedIn } from "@gehoor/web/server/pages/who-is-signed-in.server.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { StaffShell } from "@gehoor/web/shell/staff-shell.tsx";
import { redirect } from "react-router";
import type { Route } from "./+types/sign-in.ts";
import { pendingSignInDraft, pendingSignInSeconds } from "./identity-provider.server.ts";
import { beginSignIn } from "./oidc.server.ts";
import { logProviderTrouble } from "./provider-trouble.server.ts";
import { signInReasons, texts } from "./sign-in.texts.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const next = localAddress(searchParams.get("next"));
  // The identity provider gives back the state with which somebody was sent there to sign out.
  const told = searchParams.get("reden") ?? searchParams.get("state");
  const reason = signInReasons.find((known) => known === told);
  if (reason === undefined && (await isSignedIn(context))) throw redirect(next);
  return { next, reason };
}

/** A cookie alone says little: sent on by it, who came here since the session is over would be sent back for ever. */
async function isSignedIn(context: Route.LoaderArgs["context"]): Promise<boolean> {
  if (requestContext(context).cookies.session === undefined) return false;
  return whoIsSignedIn(context).then(
    () => true,
    () => false,
  );
}

/** Leaves for the identity provider. A POST, so that nothing begins by merely opening an address. */
export async function action(args: Route.ActionArgs) {
  const here = requestContext(args.context);
  const { cookies, environment, language } = here;
  const next = localAddress((await receivePublicForm(args)).get("next"));
  const begun = await beginSignIn(environment, next, language).catch((problem: unknown) =>
    logProviderTrouble(here, "BEGIN_SIGN_IN", problem),
  );
  if (!begun) throw redirect(`/inloggen?reden=niet-bereikbaar&next=${encodeURIComponent(next)}`);
  await cookies.writeDraft(pendingSignInDraft(begun.pending.state), begun.pending, pendingSignInSeconds);
  return redirect(begun.address.href);
}

/** A plain form: a browser follows it to another site without the help of any script. */
export default function SignIn({ loaderData: { next, reason } }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <StaffShell items={[]}>
      {reason && (
        <Banner kind={reason === "uitgelogd" ? "success" : "warning"} title={t.reasons[reason].title}>
          <p>{t.reasons[reason].body}</p>
        </Banner>
      )}
      <PageTitle>{t.title}</PageTitle>
      <p>{t.lead}</p>
      <form method="post" action="/inloggen" className="g-form">
        <input type="hidden" name="next" value={next} />
        <Button type="submit">{t.button}</Button>
      </form>
      <p className="g-quiet">{t.citizen}</p>
    </StaffShell>
  );
}
