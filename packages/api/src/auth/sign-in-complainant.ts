import { type ComplaintId, type PartyId, parseReference } from "@gehoor/domain";
import { accessCodeHash, parseAccessCode, sameHash } from "../complaints/access-code.ts";
import type { System } from "../system.ts";
import { openLockout } from "./lockout.ts";
import type { IssuedSession } from "./session-store.ts";
import { issueSession } from "./session-store.ts";

export type SignIn =
  | { readonly outcome: "SIGNED_IN"; readonly issued: IssuedSession }
  | { readonly outcome: "REFUSED"; readonly waitUntilAt: Temporal.Instant | undefined };

interface Credential {
  readonly complaintId: ComplaintId;
  readonly partyId: PartyId;
  readonly kind: "COMPLAINANT" | "REPRESENTATIVE";
  readonly codeHash: string;
}

/** Compared with when there is nothing to compare with, so that both cases take the same work. */
const NO_HASH = "0".repeat(64);

/**
 * Signs in by reference and access code. Wrong, unknown and mistyped go through the same statements and answer alike; a
 * mistake is written down though the sign-in is refused.
 */
export async function signInComplainant(
  { sql, env }: Pick<System, "sql" | "env">,
  typed: { readonly reference: string; readonly accessCode: string },
): Promise<SignIn> {
  const reference = parseReference(typed.reference) ?? typed.reference.trim().toUpperCase();
  const lockout = openLockout(sql);
  const waitUntilAt = await lockout.waitUntilAt(reference);
  if (waitUntilAt) return { outcome: "REFUSED", waitUntilAt };
  const code = parseAccessCode(typed.accessCode) ?? "";
  const offered = accessCodeHash(env.ACCESS_CODE_KEY, code);
  const credentials = await sql<Credential[]>`
    select complaint_id as "complaintId", party_id as "partyId", access_credential.kind, code_hash as "codeHash"
    from access_credential join complaint on complaint.id = complaint_id
    where reference = ${reference}`;
  // All of them, so that the time does not tell which one came first.
  const matching = [...credentials].filter(({ codeHash }) => sameHash(codeHash, offered));
  if (credentials.length === 0) sameHash(NO_HASH, offered);
  const match = matching[0];
  if (!match) {
    await recordFailure(sql, credentials[0]?.complaintId);
    return { outcome: "REFUSED", waitUntilAt: await lockout.fail(reference) };
  }
  await lockout.succeed(reference);
  const { kind, complaintId, partyId } = match;
  return { outcome: "SIGNED_IN", issued: await issueSession(sql, { kind, complaintId, partyId }, []) };
}

async function recordFailure(sql: System["sql"], complaintId: ComplaintId | undefined): Promise<void> {
  await sql`
    insert into access_log (at, complaint_id, action)
    values (${Temporal.Now.instant().round("millisecond")}, ${complaintId ?? null}, 'SIGN_IN_FAILED')`;
}
