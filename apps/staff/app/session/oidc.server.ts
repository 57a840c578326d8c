import * as oidc from "openid-client";
import { identityProvider, type PendingSignIn, type PortalEnvironment } from "./identity-provider.server.ts";

/** Where the identity provider sends people back to, as registered there. */
export const callbackPath = "/auth/callback";

/**
 * Begins signing in: code flow with PKCE, state and nonce.
 *
 * @param environment names the identity provider, and the address at which browsers know this portal
 * @param next the page to show afterwards
 * @param language the language the provider is asked to speak
 * @returns the address to send the browser to, and what to keep until it comes back
 */
export async function beginSignIn(
  environment: PortalEnvironment,
  next: string,
  language: string,
): Promise<{ address: URL; pending: PendingSignIn }> {
  const provider = await identityProvider(environment);
  const verifier = oidc.randomPKCECodeVerifier();
  const pending = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier, next };
  const address = oidc.buildAuthorizationUrl(provider, {
    redirect_uri: new URL(callbackPath, environment.publicUrl).href,
    scope: "openid profile email",
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    state: pending.state,
    nonce: pending.nonce,
    ui_locales: language,
    ...(environment.signIn?.acrValues ? { acr_values: environment.signIn.acrValues } : {}),
  });
  return { address, pending };
}

/**
 * Ends signing in: trades the code for an identity token; state, nonce, issuer and audience are checked.
 *
 * @param environment names the identity provider, and the address at which browsers know this portal; behind a proxy the
 * request's own would not match
 * @param requestUrl the address the provider sent the browser to, with the code
 * @returns the identity token as received, for the API to verify by itself
 * @throws when the provider refuses or the answer does not belong to this browser's sign-in
 */
export async function finishSignIn(
  environment: PortalEnvironment,
  requestUrl: string,
  pending: PendingSignIn,
): Promise<string> {
  const here = new URL(callbackPath, environment.publicUrl);
  here.search = new URL(requestUrl).search;
  const tokens = await oidc.authorizationCodeGrant(await identityProvider(environment), here, {
    pkceCodeVerifier: pending.verifier,
    expectedState: pending.state,
    expectedNonce: pending.nonce,
    idTokenExpected: true,
  });
  if (!tokens.id_token) throw new Error("The identity provider gave no identity token");
  return tokens.id_token;
}

/** Where the identity provider sends people back to after signing out, as registered there; `state` says why they come. */
export const signedOutPath = "/inloggen";

/**
 * Where to sign out of the identity provider too, so that the next person at this computer is not signed in by one click.
 *
 * @returns undefined when the provider offers no such thing
 * @throws when the provider cannot be reached
 */
export async function signOutAddress(
  environment: PortalEnvironment,
  language: string,
): Promise<URL | undefined> {
  const provider = await identityProvider(environment);
  if (!provider.serverMetadata().end_session_endpoint) return undefined;
  return oidc.buildEndSessionUrl(provider, {
    post_logout_redirect_uri: new URL(signedOutPath, environment.publicUrl).href,
    state: "uitgelogd",
    ui_locales: language,
  });
}
