import { and, inArray } from "drizzle-orm";
import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from "jose";
import { z } from "zod";
import { staff } from "../db/schema/staff.ts";
import type { Environment } from "../env.ts";
import { readRoles } from "../reads/staff.ts";
import type { System } from "../system.ts";
import { type IssuedSession, issueSession } from "./session-store.ts";

/** Signatures with a public key only: a token signed with a shared secret could be made by whoever knows it. */
const ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"];
const CLOCK_TOLERANCE_SECONDS = 30;
const DISCOVERY_TIMEOUT_MILLISECONDS = 5000;

/** Checks identity tokens of the municipality's provider. */
export interface IdentityTokens {
  /** The names by which the provider knows who signed in; undefined for a token that is not good. */
  verify(idToken: string, nonce: string): Promise<readonly string[] | undefined>;
}

const discovered = z.object({ issuer: z.string(), jwks_uri: z.url() });

/**
 * Verifies by OpenID Connect: signature by the provider's published keys (kept, and read again when an unknown key
 * appears), issuer, audience, expiry and the nonce of this very sign-in.
 */
export function openIdentityTokens(
  env: Pick<Environment, "OIDC_ISSUER" | "OIDC_CLIENT_ID">,
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
          clockTolerance: CLOCK_TOLERANCE_SECONDS,
          requiredClaims: ["sub", "exp", "iat", "nonce"],
        });
        if (payload.nonce !== nonce || !payload.sub) return undefined;
        const login = payload.preferred_username;
        return typeof login === "string" ? [payload.sub, login] : [payload.sub];
      } catch (problem) {
        if (problem instanceof errors.JOSEError && !(problem instanceof errors.JWKSTimeout)) return undefined;
        // The provider is away: ask it again next time.
        known = undefined;
        throw problem;
      }
    },
  };
}

function remoteKeys(issuer: string): () => Promise<JWTVerifyGetKey> {
  return async () => {
    const address = new URL(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`);
    const answer = await fetch(address, { signal: AbortSignal.timeout(DISCOVERY_TIMEOUT_MILLISECONDS) });
    const { jwks_uri } = discovered.parse(await answer.json());
    return createRemoteJWKSet(new URL(jwks_uri));
  };
}

/** Signs a member of staff in; undefined for a bad token and for somebody who does not work here, alike. */
export async function signInStaff(
  { db }: Pick<System, "db">,
  tokens: IdentityTokens,
  idToken: string,
  nonce: string,
): Promise<IssuedSession | undefined> {
  const names = await tokens.verify(idToken, nonce);
  if (!names) return undefined;
  const [person] = await db
    .select({ staffId: staff.id })
    .from(staff)
    .where(and(inArray(staff.login, [...names]), staff.active));
  if (!person) return undefined;
  const [roles = []] = await readRoles(db, [person.staffId]);
  return issueSession(db, { kind: "STAFF", staffId: person.staffId }, roles);
}
