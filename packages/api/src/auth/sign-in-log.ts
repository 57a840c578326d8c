import type { Database } from "../db/database.ts";
import { accessLog } from "../db/schema/access.ts";
import type { TokenFault } from "./identity-tokens.ts";
import type { Session } from "./session.ts";
import type { IssuedSession } from "./session-store.ts";
import type { AccountFault } from "./staff-account.ts";

/** Why a sign-in of staff was refused. */
export type StaffRefusal = TokenFault | AccountFault | "USED_TOKEN";

type Entry = Pick<typeof accessLog.$inferInsert, "staffId" | "partyId" | "complaintId"> &
  (
    | { readonly action: "SIGNED_IN" | "SIGNED_OUT" | "SIGN_IN_FAILED" | "SIGN_IN_LOCKED_OUT" }
    | { readonly action: "SIGN_IN_REFUSED"; readonly detail: StaffRefusal }
  );

/**
 * Writes down who came in, went out or was refused, in the append-only log, with ids only. By the machine's clock, as
 * sessions. Changes of roles and of who works here are written there by the database itself, however they are made.
 */
export async function logSignIn(db: Database, entry: Entry): Promise<void> {
  const at = Temporal.Now.instant().round("millisecond");
  await db.insert(accessLog).values({ ...entry, at });
}

/** Whose session it is, as the log knows people. */
export function idsOf({ session }: Pick<IssuedSession, "session"> | { readonly session: Session }) {
  return session.kind === "STAFF"
    ? { staffId: session.staffId }
    : { partyId: session.partyId, complaintId: session.complaintId };
}
