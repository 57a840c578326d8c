import { parseReference } from "@gehoor/domain";
import { eq } from "drizzle-orm";
import {
  accessCodeHash,
  codeKeys,
  parseAccessCode,
  sameHash,
} from "../complaints/access-codes/access-code.ts";
import { accessCredential } from "../db/schema/access.ts";
import { complaint } from "../db/schema/projections.ts";
import type { System } from "../system.ts";
import { fromPlace } from "./buckets.ts";
import type { Client } from "./client-address.ts";
import { openLockout } from "./lockout.ts";
import { inSeconds, type RateLimits } from "./rate-limits.ts";
import type { IssuedSession } from "./session-store.ts";
import { issueSession } from "./session-store.ts";
import { logSignIn } from "./sign-in-log.ts";

export type SignIn =
  | { readonly outcome: "SIGNED_IN"; readonly issued: IssuedSession }
  | { readonly outcome: "REFUSED"; readonly waitUntilAt: Temporal.Instant | undefined };

export interface Typed {
  readonly reference: string;
  readonly accessCode: string;
}

/** Compared with when there is nothing to compare with, so that both cases take the same work. */
const NO_HASH = "0".repeat(64);

/**
 * Signs in by reference and access code. The code is judged before any limit: limits hold for wrong codes only, so that
 * nobody can shut another out by guessing. (A code has 100 bits; what the limits bound is the log, not the luck.)
 *
 * Wrong, unknown and mistyped go through the same statements and answer alike.
 */
export async function signInComplainant(
  { db, env }: Pick<System, "db" | "env">,
  limits: Pick<RateLimits, "take">,
  client: Client,
  typed: Typed,
): Promise<SignIn> {
  const reference = parseReference(typed.reference) ?? plain(typed.reference);
  const attempt = { client: client.address, reference };
  const lockout = openLockout(db);
  const code = parseAccessCode(typed.accessCode) ?? "";
  const offered = codeKeys(env).map((key) => accessCodeHash(key, code));
  const credentials = await db
    .select({
      complaintId: accessCredential.complaintId,
      partyId: accessCredential.partyId,
      kind: accessCredential.kind,
      codeHash: accessCredential.codeHash,
    })
    .from(accessCredential)
    .innerJoin(complaint, eq(complaint.id, accessCredential.complaintId))
    .where(eq(complaint.reference, reference));
  // All of them, so that the time does not tell which one came first.
  const opens = (codeHash: string) => offered.filter((one) => sameHash(codeHash, one)).length > 0;
  const matching = credentials.filter(({ codeHash }) => opens(codeHash));
  if (credentials.length === 0) opens(NO_HASH);
  const match = matching[0];
  if (match) {
    await lockout.succeed(attempt);
    const { kind, complaintId, partyId } = match;
    const issued = await issueSession(db, { kind, complaintId, partyId }, []);
    await logSignIn(db, { action: "SIGNED_IN", complaintId, partyId });
    return { outcome: "SIGNED_IN", issued };
  }
  const waiting = await lockout.waitUntilAt(attempt);
  if (waiting) return { outcome: "REFUSED", waitUntilAt: waiting };
  const seconds = await limits.take(...fromPlace("WRONG_CODES", client));
  if (seconds !== undefined) return { outcome: "REFUSED", waitUntilAt: inSeconds(seconds) };
  const complaintId = credentials[0]?.complaintId;
  await logSignIn(db, { action: "SIGN_IN_FAILED", complaintId });
  const waitUntilAt = await lockout.fail(attempt);
  if (waitUntilAt) await logSignIn(db, { action: "SIGN_IN_LOCKED_OUT", complaintId });
  return { outcome: "REFUSED", waitUntilAt };
}

/** One spelling of what is no reference at all. */
function plain(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, "");
}
