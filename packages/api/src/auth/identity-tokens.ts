import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { z } from "zod";
import type { Environment } from "../settings/env.ts";

/** Signatures with a public key only: a token signed with a shared secret could be made by whoever knows it. */
const ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"];
export const clockToleranceSeconds = 30;
const DISCOVERY_TIMEOUT_MILLISECONDS = 5000;

/** Who signed in, as the provider says. */
export interface Identity {
  /** Issuer and subject together are the one name that a provider never gives to another (OpenID Connect Core 5.7). */
  readonly issuer: string;
  readonly subject: string;
  /** What the municipality invites people by, used at the first sign-in only; undefined when the token does not say. */
  readonly login: string | undefined;
  readonly nonce: string;
  readonly expiresAt: Temporal.Instant;
}

/** Why a token is no good: it is not one of this sign-in, or the sign-in was not as strong as is asked here. */
export type TokenFault = "BAD_TOKEN" | "NOT_STRONG_ENOUGH";

/** Checks identity tokens of the municipality's provider. */
export interface IdentityTokens {
  verify(idToken: string, nonce: string): Promise<Identity | TokenFault>;
}

const discovered = z.object({ issuer: z.string(), jwks_uri: z.url() });

type Provider = Pick<
  Environment,
  "OIDC_ISSUER" | "OIDC_CLIENT_ID" | "STAFF_LOGIN_CLAIM" | "STAFF_ACR_VALUES"
>;

/**
 * Verifies by OpenID Connect: signature by the provider's published keys (kept, and read again when an unknown key
 * appears), issuer, audience, expiry and the nonce of this very sign-in, and how strong it was where that is asked.
 *
 * @throws when the provider does not answer
 */
export function openIdentityTokens(
  env: Provider,
  keys: () => Promise<JWTVerifyGetKey> = remoteKeys(env.OIDC_ISSUER),
): IdentityTokens {
  let known: Promise<JWTVerifyGetKey> | undefined;
  return {
    verify: async (idToken, nonce) => {
      known ??= keys();
      try {
        const { payload } = await jwtVerify(idToken, await known, {
          issuer: env.OIDC_ISSUER,
          audience: env.OIDC_CLIENT_ID,
          algorithms: ALGORITHMS,
          clockTolerance: clockToleranceSeconds,
          requiredClaims: ["sub", "exp", "iat", "nonce"],
        });
        return payload.nonce === nonce ? identityOf(payload, nonce, env) : "BAD_TOKEN";
      } catch (problem) {
        if (problem instanceof errors.JOSEError && !(problem instanceof errors.JWKSTimeout))
          return "BAD_TOKEN";
        // The provider is away: ask it again next time.
        known = undefined;
        throw problem;
      }
    },
  };
}

function identityOf(payload: JWTPayload, nonce: string, env: Provider): Identity | TokenFault {
  const { iss, sub, exp, acr } = payload;
  if (!iss || !sub || exp === undefined) return "BAD_TOKEN";
  const asked = env.STAFF_ACR_VALUES?.split(/\s+/) ?? [];
  if (asked.length > 0 && !(typeof acr === "string" && asked.includes(acr))) return "NOT_STRONG_ENOUGH";
  const login = loginOf(payload, env.STAFF_LOGIN_CLAIM);
  const expiresAt = Temporal.Instant.fromEpochMilliseconds(Math.trunc(exp) * 1000);
  return { issuer: iss, subject: sub, login, nonce, expiresAt };
}

/** An address that the provider did not verify is what somebody typed there. */
function loginOf(payload: JWTPayload, claim: string): string | undefined {
  const value = payload[claim];
  if (typeof value !== "string" || value === "") return undefined;
  return claim === "email" && payload.email_verified !== true ? undefined : value;
}

function remoteKeys(issuer: string): () => Promise<JWTVerifyGetKey> {
  return async () => {
    const { jwks_uri } = await discoverProvider(issuer);
    return createRemoteJWKSet(new URL(jwks_uri));
  };
}

/** What a provider says of itself (OpenID Connect Discovery 4). Throws when it does not answer so within five seconds. */
export async function discoverProvider(issuer: string): Promise<z.infer<typeof discovered>> {
  const address = new URL(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`);
  const answer = await fetch(address, { signal: AbortSignal.timeout(DISCOVERY_TIMEOUT_MILLISECONDS) });
  return discovered.parse(await answer.json());
}
