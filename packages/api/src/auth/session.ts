import type { Actor, ComplaintId, PartyId, Role, StaffId } from "@gehoor/domain";
import { unauthenticated } from "../request-errors.ts";

interface SessionBase {
  readonly tokenHash: string;
  readonly expiresAt: Temporal.Instant;
}

export interface StaffSession extends SessionBase {
  readonly kind: "STAFF";
  readonly staffId: StaffId;
  /** As the database says at this request, never as a token said once. */
  readonly roles: readonly Role[];
}

/** A complainant or representative: sees the one complaint of the access code. */
export interface PartySession extends SessionBase {
  readonly kind: "COMPLAINANT" | "REPRESENTATIVE";
  readonly complaintId: ComplaintId;
  readonly partyId: PartyId;
}

export type Session = StaffSession | PartySession;

/** Who asks, for the rules. */
export function actorOfSession(session: Session): Actor {
  return session.kind === "STAFF"
    ? { kind: "STAFF", staffId: session.staffId, roles: session.roles }
    : { kind: session.kind, partyId: session.partyId };
}

/** Who asks in this request; a visitor is told to sign in. */
export function actorOf({ session }: { readonly session: Session | undefined }): Actor {
  if (!session) throw unauthenticated();
  return actorOfSession(session);
}
