import type { StaffId } from "@gehoor/domain";
import type { Database } from "../db/database.ts";
import { usedToken } from "../db/schema/access.ts";
import type { System } from "../system.ts";
import { fromPlace } from "./buckets.ts";
import type { Client } from "./client-address.ts";
import { clockToleranceSeconds, type Identity, type IdentityTokens } from "./identity-tokens.ts";
import { inSeconds, keyHash, type RateLimits } from "./rate-limits.ts";
import { readRoles } from "./roles-of.ts";
import { issueSession } from "./session-store.ts";
import type { SignIn } from "./sign-in-complainant.ts";
import { logSignIn, type StaffRefusal } from "./sign-in-log.ts";
import { accountOf } from "./staff-account.ts";

export interface GivenToken {
  readonly idToken: string;
  readonly nonce: string;
}

type Judged =
  | { readonly staffId: StaffId; readonly fault?: undefined }
  | { readonly staffId: StaffId | undefined; readonly fault: StaffRefusal };

/** Signs a member of staff in. A bad token and somebody who does not work here are refused alike; the log knows why. */
export async function signInStaff(
  { db, env }: Pick<System, "db" | "env">,
  { identityTokens, rateLimits }: { identityTokens: IdentityTokens; rateLimits: Pick<RateLimits, "take"> },
  client: Client,
  given: GivenToken,
): Promise<SignIn> {
  const { staffId, fault } = await judge(db, env, identityTokens, given);
  if (fault === undefined) {
    const [roles = []] = await readRoles(db, [staffId]);
    const issued = await issueSession(db, { kind: "STAFF", staffId }, roles);
    await logSignIn(db, { action: "SIGNED_IN", staffId });
    return { outcome: "SIGNED_IN", issued };
  }
  const seconds = await rateLimits.take(...fromPlace("REFUSED_TOKENS", client));
  if (seconds !== undefined) return { outcome: "REFUSED", waitUntilAt: inSeconds(seconds) };
  await logSignIn(db, { action: "SIGN_IN_REFUSED", detail: fault, staffId });
  return { outcome: "REFUSED", waitUntilAt: undefined };
}

async function judge(
  db: Database,
  env: System["env"],
  tokens: IdentityTokens,
  { idToken, nonce }: GivenToken,
): Promise<Judged> {
  const identity = await tokens.verify(idToken, nonce);
  if (typeof identity === "string") return { staffId: undefined, fault: identity };
  if (!(await isFirstUse(db, identity))) return { staffId: undefined, fault: "USED_TOKEN" };
  return accountOf(db, identity, env);
}

/** A token opens one session: its nonce belongs to one sign-in, and is remembered until the token is worth nothing. */
async function isFirstUse(db: Database, { issuer, nonce, expiresAt }: Identity): Promise<boolean> {
  const first = await db
    .insert(usedToken)
    .values({
      nonceHash: keyHash(`${issuer} ${nonce}`),
      expiresAt: expiresAt.add({ seconds: 2 * clockToleranceSeconds }),
    })
    .onConflictDoNothing()
    .returning({ nonceHash: usedToken.nonceHash });
  return first.length === 1;
}
