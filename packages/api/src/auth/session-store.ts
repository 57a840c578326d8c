import { createHash, randomBytes } from "node:crypto";
import type { ComplaintId, PartyId, Role, StaffId } from "@gehoor/domain";
import { eq, sql } from "drizzle-orm";
import { type Database, isAnyOf, prepared } from "../db/database.ts";
import { session } from "../db/schema/access.ts";
import { staff, staffRole } from "../db/schema/staff.ts";
import type { Session } from "./session.ts";

/**
 * Sessions end after a while without use, and after a working day in any case. They count by the machine's time: the
 * demo's clock, set ahead by weeks, throws nobody out.
 */
const limits = {
  STAFF: { idle: { minutes: 30 }, absolute: { hours: 10 } },
  COMPLAINANT: { idle: { minutes: 60 }, absolute: { hours: 8 } },
  REPRESENTATIVE: { idle: { minutes: 60 }, absolute: { hours: 8 } },
} as const;

/** Use is written down no more often than this. */
const TOUCH_SECONDS = 60;

const TOKEN_BYTES = 32;

export type NewSession =
  | { readonly kind: "STAFF"; readonly staffId: StaffId }
  | {
      readonly kind: "COMPLAINANT" | "REPRESENTATIVE";
      readonly complaintId: ComplaintId;
      readonly partyId: PartyId;
    };

export interface IssuedSession {
  readonly token: string;
  readonly session: Session;
}

/** Starts a session. The token is random and stored as hash only: who reads the table can use none of them. */
export async function issueSession(
  db: Database,
  wanted: NewSession,
  roles: readonly Role[],
): Promise<IssuedSession> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const tokenHash = hashOf(token);
  const at = machineNow();
  const expiresAt = at.add(limits[wanted.kind].absolute);
  await db.insert(session).values({ ...wanted, tokenHash, createdAt: at, lastSeenAt: at, expiresAt });
  const base = { tokenHash, expiresAt };
  return { token, session: wanted.kind === "STAFF" ? { ...wanted, ...base, roles } : { ...wanted, ...base } };
}

const sessionsOf = prepared((db) =>
  db
    .select({
      tokenHash: session.tokenHash,
      kind: session.kind,
      staffId: session.staffId,
      complaintId: session.complaintId,
      partyId: session.partyId,
      active: staff.active,
      roles: sql<Role[]>`array(
        select ${staffRole.role} from ${staffRole} where ${staffRole.staffId} = ${session.staffId})`,
      lastSeenAt: session.lastSeenAt,
      expiresAt: session.expiresAt,
    })
    .from(session)
    .leftJoin(staff, eq(staff.id, session.staffId))
    .where(isAnyOf(session.tokenHash, sql.placeholder("tokenHashes")))
    .prepare("sessions_of"),
);

type Row = Awaited<ReturnType<ReturnType<typeof sessionsOf>["execute"]>>[number];

/** The session of a token, with the roles of this moment; undefined when it ended or its owner no longer works here. */
export async function findSession(db: Database, token: string): Promise<Session | undefined> {
  const [row] = await sessionsOf(db).execute({ tokenHashes: [hashOf(token)] });
  const at = machineNow();
  if (!row || !isAlive(row, at)) return undefined;
  if (isBefore(row.lastSeenAt.add({ seconds: TOUCH_SECONDS }), at))
    await db.update(session).set({ lastSeenAt: at }).where(eq(session.tokenHash, row.tokenHash));
  return sessionOf(row);
}

/**
 * The sessions of these tokens that still hold, by hash, for streams that ask again. Such asking is no use of them, so it
 * keeps none alive.
 */
export async function findSessions(
  db: Database,
  tokenHashes: readonly string[],
): Promise<ReadonlyMap<string, Session>> {
  const rows = await sessionsOf(db).execute({ tokenHashes });
  const at = machineNow();
  return new Map(rows.flatMap((row) => pairOf(row, at)));
}

function pairOf(row: Row, at: Temporal.Instant): readonly (readonly [string, Session])[] {
  const found = isAlive(row, at) ? sessionOf(row) : undefined;
  return found ? [[row.tokenHash, found]] : [];
}

/** Undefined for somebody who no longer works here. */
function sessionOf(row: Row): Session | undefined {
  const { tokenHash, expiresAt, kind, staffId, complaintId, partyId } = row;
  if (kind === "STAFF")
    return staffId && row.active ? { kind, staffId, roles: row.roles, tokenHash, expiresAt } : undefined;
  return complaintId && partyId ? { kind, complaintId, partyId, tokenHash, expiresAt } : undefined;
}

/** Ends a session; ending one that is over is no error. */
export async function endSession(db: Database, tokenHash: string): Promise<void> {
  await db.delete(session).where(eq(session.tokenHash, tokenHash));
}

function isAlive({ kind, lastSeenAt, expiresAt }: Row, at: Temporal.Instant): boolean {
  return isBefore(at, expiresAt) && isBefore(at, lastSeenAt.add(limits[kind].idle));
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

function machineNow(): Temporal.Instant {
  return Temporal.Now.instant().round("millisecond");
}
