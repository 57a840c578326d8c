import { createHash, randomBytes } from "node:crypto";
import type { ComplaintId, PartyId, Role, StaffId } from "@gehoor/domain";
import type { Sql } from "../db/sql-client.ts";
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
  sql: Sql,
  wanted: NewSession,
  roles: readonly Role[],
): Promise<IssuedSession> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const tokenHash = hashOf(token);
  const at = machineNow();
  const expiresAt = at.add(limits[wanted.kind].absolute);
  const staffId = wanted.kind === "STAFF" ? wanted.staffId : null;
  const [complaintId, partyId] =
    wanted.kind === "STAFF" ? [null, null] : [wanted.complaintId, wanted.partyId];
  await sql`
    insert into session (token_hash, kind, staff_id, complaint_id, party_id, created_at, last_seen_at, expires_at)
    values (${tokenHash}, ${wanted.kind}, ${staffId}, ${complaintId}, ${partyId}, ${at}, ${at}, ${expiresAt})`;
  const base = { tokenHash, expiresAt };
  return { token, session: wanted.kind === "STAFF" ? { ...wanted, ...base, roles } : { ...wanted, ...base } };
}

interface Row {
  readonly tokenHash: string;
  readonly kind: Session["kind"];
  readonly staffId: StaffId | null;
  readonly complaintId: ComplaintId | null;
  readonly partyId: PartyId | null;
  readonly active: boolean | null;
  readonly roles: readonly Role[];
  readonly lastSeenAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}

/** The session of a token, with the roles of this moment; undefined when it ended or its owner no longer works here. */
export async function findSession(sql: Sql, token: string): Promise<Session | undefined> {
  const [row] = await readRows(sql, [hashOf(token)]);
  const at = machineNow();
  if (!row || !isAlive(row, at)) return undefined;
  if (isBefore(row.lastSeenAt.add({ seconds: TOUCH_SECONDS }), at))
    await sql`update session set last_seen_at = ${at} where token_hash = ${row.tokenHash}`;
  return sessionOf(row);
}

/**
 * The sessions of these tokens that still hold, by hash, for streams that ask again. Such asking is no use of them, so it
 * keeps none alive.
 */
export async function findSessions(
  sql: Sql,
  tokenHashes: readonly string[],
): Promise<ReadonlyMap<string, Session>> {
  const rows = await readRows(sql, tokenHashes);
  const at = machineNow();
  return new Map(rows.flatMap((row) => pairOf(row, at)));
}

function pairOf(row: Row, at: Temporal.Instant): readonly (readonly [string, Session])[] {
  const session = isAlive(row, at) ? sessionOf(row) : undefined;
  return session ? [[row.tokenHash, session]] : [];
}

function readRows(sql: Sql, tokenHashes: readonly string[]): Promise<readonly Row[]> {
  return sql<Row[]>`
    select token_hash as "tokenHash", session.kind, staff_id as "staffId", complaint_id as "complaintId",
      party_id as "partyId", staff.active,
      array(select role from staff_role where staff_role.staff_id = session.staff_id) as roles,
      last_seen_at as "lastSeenAt", expires_at as "expiresAt"
    from session left join staff on staff.id = session.staff_id
    where token_hash = any(${[...tokenHashes]})`;
}

/** Undefined for somebody who no longer works here. */
function sessionOf(row: Row): Session | undefined {
  const { tokenHash, expiresAt, kind, staffId, complaintId, partyId } = row;
  if (kind === "STAFF")
    return staffId && row.active ? { kind, staffId, roles: row.roles, tokenHash, expiresAt } : undefined;
  return complaintId && partyId ? { kind, complaintId, partyId, tokenHash, expiresAt } : undefined;
}

/** Ends a session; ending one that is over is no error. */
export async function endSession(sql: Sql, tokenHash: string): Promise<void> {
  await sql`delete from session where token_hash = ${tokenHash}`;
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
