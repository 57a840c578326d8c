import { createHash, randomBytes } from "node:crypto";
import type { ComplaintId, PartyId, Role, StaffId } from "@gehoor/domain";
import { eq } from "drizzle-orm";
import { parseInstant } from "../db/columns.ts";
import type { Database } from "../db/database.ts";
import { session } from "../db/schema/access.ts";
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

/**
 * Sessions by the hashes of their tokens, with what their owner is now. As text, for whatever client sends it: days and arrays
 * would come as each client reads them.
 */
export const sessionsByHash = `
  select s.token_hash as "tokenHash", s.kind, s.staff_id as "staffId", s.complaint_id as "complaintId", s.party_id as "partyId",
    staff.active, s.last_seen_at::text as "lastSeenAt", s.expires_at::text as "expiresAt",
    (select string_agg(r.role, ',' order by r.role) from staff_role r where r.staff_id = s.staff_id) as roles
  from session s left join staff on staff.id = s.staff_id where s.token_hash = any($1::text[])`;

/** What `sessionsByHash` is given. */
export function hashesAsked(tokenHashes: readonly string[]): readonly [string] {
  return [`{${tokenHashes.join()}}`];
}

export interface SessionRow {
  readonly tokenHash: string;
  readonly kind: Session["kind"];
  readonly staffId: StaffId | null;
  readonly complaintId: ComplaintId | null;
  readonly partyId: PartyId | null;
  readonly active: boolean | null;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
  readonly roles: string | null;
}

async function read({ $client }: Database, tokenHashes: readonly string[]): Promise<readonly SessionRow[]> {
  return await $client.unsafe<SessionRow[]>(sessionsByHash, [...hashesAsked(tokenHashes)], { prepare: true });
}

/** A session that holds, and when its use was last written down. */
export interface FoundSession {
  readonly session: Session;
  readonly seenAt: Temporal.Instant;
}

/** The session of a token, by its hash, with the roles of this moment; undefined when it ended or its owner no longer works here. */
export async function findSession(db: Database, tokenHash: string): Promise<FoundSession | undefined> {
  const [row] = await read(db, [tokenHash]);
  const found = row && sessionFrom(row);
  if (!found || wasSeenLately(found)) return found;
  const at = machineNow();
  await db.update(session).set({ lastSeenAt: at }).where(eq(session.tokenHash, tokenHash));
  return { ...found, seenAt: at };
}

/** Whether the use of this session was written down so short a time ago that it need not be again. */
export function wasSeenLately({ seenAt }: FoundSession): boolean {
  return isBefore(machineNow(), seenAt.add({ seconds: TOUCH_SECONDS }));
}

/**
 * The sessions of these tokens that still hold, by hash, for streams that ask again. Such asking is no use of them, so it
 * keeps none alive.
 */
export async function findSessions(
  db: Database,
  tokenHashes: readonly string[],
): Promise<ReadonlyMap<string, Session>> {
  const found = (await read(db, tokenHashes)).flatMap((row) => sessionFrom(row)?.session ?? []);
  return new Map(found.map((one) => [one.tokenHash, one]));
}

/** Undefined for a session that ended, and for somebody who no longer works here. */
export function sessionFrom(row: SessionRow): FoundSession | undefined {
  const { tokenHash, kind, staffId, complaintId, partyId } = row;
  const [expiresAt, seenAt] = [parseInstant(row.expiresAt), parseInstant(row.lastSeenAt)];
  const at = machineNow();
  if (!isBefore(at, expiresAt) || !isBefore(at, seenAt.add(limits[kind].idle))) return undefined;
  const base = { tokenHash, expiresAt };
  if (kind !== "STAFF")
    return complaintId && partyId ? { session: { ...base, kind, complaintId, partyId }, seenAt } : undefined;
  const roles = (row.roles?.split(",") ?? []) as Role[];
  return staffId && row.active ? { session: { ...base, kind, staffId, roles }, seenAt } : undefined;
}

/** Ends a session; ending one that is over is no error. */
export async function endSession(db: Database, tokenHash: string): Promise<void> {
  await db.delete(session).where(eq(session.tokenHash, tokenHash));
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}

/** What is stored of a token. */
export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

function machineNow(): Temporal.Instant {
  return Temporal.Now.instant().round("millisecond");
}
