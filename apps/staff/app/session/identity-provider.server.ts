import type { AppEnvironment } from "@gehoor/web/server/app-environment.ts";
import * as oidc from "openid-client";
import { z } from "zod";

/** What is kept between leaving for the identity provider and coming back; signed, in a cookie of this browser only. */
export const pendingSignIn = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  next: z.string(),
});
export type PendingSignIn = z.output<typeof pendingSignIn>;

/**
 * The name of the cookie in which a pending sign-in is kept: one for each, so that two windows in which somebody signs in do
 * not take it from each other. Of the state, which comes back from elsewhere, only what a cookie's name may hold is used.
 */
export function pendingSignInDraft(state: string): string {
  return `sign_in_${state.replace(/[^\w-]+/g, "").slice(0, 16)}`;
}

/** A sign-in that takes longer, with a second factor and all, is begun anew. */
export const pendingSignInSeconds = 15 * 60;

/** What signing in needs to know of the staff site's surroundings. */
export type PortalEnvironment = Pick<AppEnvironment, "publicUrl" | "signIn" | "production">;

let discovered: Promise<oidc.Configuration> | undefined;

/**
 * The municipality's identity provider, asked once for its addresses and keys. A failed attempt is not remembered, so
 * that the staff site recovers by itself when the provider comes back.
 */
export function identityProvider(environment: PortalEnvironment): Promise<oidc.Configuration> {
  discovered ??= discover(environment).catch((problem: unknown) => {
    discovered = undefined;
    throw problem;
  });
  return discovered;
}

async function discover({ signIn, production }: PortalEnvironment): Promise<oidc.Configuration> {
  if (!signIn) throw new Error("The staff site does not start without an identity provider");
  const { issuer, clientId, clientSecret } = signIn;
  // Plain http is for the demonstration on one machine; in production the library refuses it.
  const plain = issuer.protocol === "http:" && !production;
  return oidc.discovery(issuer, clientId, clientSecret, undefined, {
    ...(plain ? { execute: [oidc.allowInsecureRequests] } : {}),
    timeout: 5,
  });
}
