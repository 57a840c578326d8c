import * as oidc from "openid-client";
import { z } from "zod";

const settings = z.object({
  GEHOOR_PROFILE: z.enum(["demo", "test", "production"]),
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_CLIENT_SECRET: z.string().min(16),
});

/** What is kept between leaving for the identity provider and coming back; signed, in a cookie of this browser only. */
export const pendingSignIn = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  next: z.string(),
});
export type PendingSignIn = z.output<typeof pendingSignIn>;

/** The name of the cookie in which a pending sign-in is kept. */
export const pendingSignInDraft = "sign_in";

let discovered: Promise<oidc.Configuration> | undefined;

/**
 * The municipality's identity provider, asked once for its addresses and keys. A failed attempt is not remembered, so
 * that the portal recovers by itself when the provider comes back.
 */
export function identityProvider(): Promise<oidc.Configuration> {
  discovered ??= discover().catch((problem: unknown) => {
    discovered = undefined;
    throw problem;
  });
  return discovered;
}

function discover(): Promise<oidc.Configuration> {
  const given = settings.parse(process.env);
  const issuer = new URL(given.OIDC_ISSUER);
  // Plain http is for the demonstration on one machine; in production the library refuses it.
  const plain = issuer.protocol === "http:" && given.GEHOOR_PROFILE !== "production";
  return oidc.discovery(issuer, given.OIDC_CLIENT_ID, given.OIDC_CLIENT_SECRET, undefined, {
    ...(plain ? { execute: [oidc.allowInsecureRequests] } : {}),
    timeout: 5,
  });
}
