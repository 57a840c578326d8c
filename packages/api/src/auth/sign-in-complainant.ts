import { type ComplaintId, parseReference } from "@gehoor/domain";
import { eq } from "drizzle-orm";
import { accessCodeHash, parseAccessCode, sameHash } from "../complaints/access-code.ts";
import { accessCredential, accessLog } from "../db/schema/access.ts";
import { complaint } from "../db/schema/projections.ts";
import type { System } from "../system.ts";
import { openLockout } from "./lockout.ts";
import type { IssuedSession } from "./session-store.ts";
import { issueSession } from "./session-store.ts";

export type SignIn =
  | { readonly outcome: "SIGNED_IN"; readonly issued: IssuedSession }
  | { readonly outcome: "REFUSED"; readonly waitUntilAt: Temporal.Instant | undefined };

/** Compared with when there is nothing to compare with, so that both cases take the same work. */
const NO_HASH = "0".repeat(64);

/**
 * Signs in by reference and access code. Wrong, unknown and mistyped go through the same statements and answer alike; a
 * mistake is written down though the sign-in is refused.
 */
export async function signInComplainant(
  { db, env }: Pick<System, "db" | "env">,
  typed: { readonly reference: string; readonly accessCode: string },
): Promise<SignIn> {
  const reference = parseReference(typed.reference) ?? typed.reference.trim().toUpperCase();
  const lockout = openLockout(db);
  const waitUntilAt = await lockout.waitUntilAt(reference);
  if (waitUntilAt) return { outcome: "REFUSED", waitUntilAt };
  const code = parseAccessCode(typed.accessCode) ?? "";
  const offered = accessCodeHash(env.ACCESS_CODE_KEY, code);
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
  const matching = credentials.filter(({ codeHash }) => sameHash(codeHash, offered));
  if (credentials.length === 0) sameHash(NO_HASH, offered);
  const match = matching[0];
  if (!match) {
    await recordFailure(db, credentials[0]?.complaintId);
    return { outcome: "REFUSED", waitUntilAt: await lockout.fail(reference) };
  }
  await lockout.succeed(reference);
  const { kind, complaintId, partyId } = match;
  return { outcome: "SIGNED_IN", issued: await issueSession(db, { kind, complaintId, partyId }, []) };
}

async function recordFailure(db: System["db"], complaintId: ComplaintId | undefined): Promise<void> {
  const at = Temporal.Now.instant().round("millisecond");
  await db.insert(accessLog).values({ at, complaintId, action: "SIGN_IN_FAILED" });
}
