import { type ComplaintId, parseReference, type Role, roles, type StaffId, views } from "@gehoor/domain";
import { eq } from "drizzle-orm";
import type { ApiContext } from "../context.ts";
import { accessLog } from "../db/schema/access.ts";
import { staff } from "../db/schema/staff.ts";
import type { Sql } from "../db/sql-client.ts";
import type { SeenView } from "./dossier/dossier.ts";

/** What somebody did that is in the log, as kinds that one may look for. */
export const loggedKinds = [
  "VIEWED",
  "LETTER_PRINTED",
  "LIST_EXPORTED",
  "CODE_RENEWED",
  "TOLD_CALLER",
  "SIGNED_IN",
  "SIGNED_OUT",
  "SIGN_IN_REFUSED",
  "STAFF_ADDED",
  "STAFF_BOUND",
  "STAFF_UNBOUND",
  "STAFF_DEACTIVATED",
  "STAFF_ACTIVATED",
  "ROLE_GIVEN",
  "ROLE_CHANGED",
  "ROLE_TAKEN",
  "LOG_READ",
  "OTHER",
] as const;
export type LoggedKind = (typeof loggedKinds)[number];

/** One line of the log: who did what, when, with which complaint. Never a text of a complaint, nor a citizen's name. */
export interface LoggedAct {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly kind: LoggedKind;
  /** As what somebody looked at it; undefined where nobody looked. */
  readonly view: SeenView | undefined;
  /** Which role was given or taken; undefined where none was. */
  readonly role: Role | undefined;
  readonly staffId: StaffId | null;
  /** Whether it was somebody who signed in by an access code. */
  readonly byParty: boolean;
  readonly reference: string | null;
}

export interface LogQuestion {
  readonly complaintId: ComplaintId | undefined;
  readonly staffId: StaffId | undefined;
  readonly kind: LoggedKind | undefined;
  readonly count: number;
  /** Lines before this one. */
  readonly before: bigint | undefined;
}

/** So many lines are looked through for a page: one kind among millions of others may be far away. */
export const LINES_LOOKED_AT = 5000;

export interface LogPage {
  readonly rows: readonly LoggedAct[];
  /** Where the next page goes on; undefined at the log's beginning. */
  readonly next: bigint | undefined;
}

interface Row {
  readonly id: bigint;
  readonly at: Temporal.Instant;
  readonly action: string;
  readonly detail: string | null;
  readonly staffId: StaffId | null;
  readonly partyId: string | null;
  readonly complaintId: ComplaintId | null;
}

/** A page of the log, newest first: at most `count` lines of those looked through, which the next page goes on behind. */
export async function readAccessLog(sql: Sql, question: LogQuestion): Promise<LogPage> {
  const { complaintId, staffId, kind, count, before } = question;
  const looked = await sql<Row[]>`
    select id, at, action, detail, staff_id as "staffId", party_id as "partyId", complaint_id as "complaintId"
    from access_log where true
      ${complaintId ? sql`and complaint_id = ${complaintId}` : sql``}
      ${staffId ? sql`and staff_id = ${staffId}` : sql``}
      ${before === undefined ? sql`` : sql`and id < ${String(before)}::bigint`}
    order by id desc limit ${kind ? LINES_LOOKED_AT : count + 1}`;
  const found = kind ? looked.filter(({ action }) => kindOf(action) === kind) : looked;
  const shown = found.slice(0, count);
  const isWhole = kind ? looked.length < LINES_LOOKED_AT && found.length <= count : looked.length <= count;
  const last = found.length > count ? shown.at(-1) : looked.at(-1);
  const references = await referencesOf(sql, shown);
  return {
    rows: shown.map((row) => actFrom(row, references)),
    next: isWhole ? undefined : last && BigInt(last.id),
  };
}

/** The complaint of a reference as typed; undefined when there is none. For who keeps the log, not for who handles complaints. */
export async function complaintOfReference(sql: Sql, typed: string): Promise<ComplaintId | undefined> {
  const reference = parseReference(typed);
  if (!reference) return undefined;
  const [row] = await sql<{ id: ComplaintId }[]>`select id from complaint where reference = ${reference}`;
  return row?.id;
}

async function referencesOf(sql: Sql, rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.flatMap(({ complaintId }) => complaintId ?? []))];
  if (ids.length === 0) return new Map();
  const found = await sql<{ id: string; reference: string }[]>`
    select id, reference from complaint where id = any(${ids}::uuid[])`;
  return new Map(found.map(({ id, reference }) => [id, reference]));
}

function actFrom(row: Row, references: ReadonlyMap<string, string>): LoggedAct {
  const { id, at, action, detail, staffId, partyId, complaintId } = row;
  const kind = kindOf(action);
  const [named = ""] = detail?.split(" ") ?? [];
  return {
    id: String(id),
    at,
    kind,
    view: kind === "VIEWED" ? seenViews.find((view) => action === `VIEW_AS_${view}`) : undefined,
    role: kind.startsWith("ROLE_") ? roles.find((role) => role === named) : undefined,
    staffId,
    byParty: partyId !== null,
    reference: (complaintId && references.get(complaintId)) ?? null,
  };
}

const seenViews = views.filter((view) => view !== "NONE");

function kindOf(action: string): LoggedKind {
  if (action.startsWith("VIEW_AS_")) return "VIEWED";
  if (action === "PRINT_LETTER") return "LETTER_PRINTED";
  if (action === "EXPORT_LIST") return "LIST_EXPORTED";
  if (action === "RENEW_ACCESS_CODE") return "CODE_RENEWED";
  if (action.startsWith("SIGN_IN_")) return "SIGN_IN_REFUSED";
  return loggedKinds.find((kind) => kind === action) ?? "OTHER";
}

const LOG_READ = "LOG_READ";

/**
 * Writes down that somebody read the log, of what complaint or person. Only of who is still here: what is read as them first
 * proves it.
 */
export async function noteLogRead(
  { system, unrestricted, now }: Pick<ApiContext, "system" | "unrestricted" | "now">,
  reader: StaffId,
  about: { readonly complaintId: ComplaintId | undefined; readonly staffId: StaffId | undefined },
): Promise<void> {
  await system.db.select({ id: staff.id }).from(staff).where(eq(staff.id, reader));
  const { complaintId, staffId: detail } = about;
  const line = { at: now, staffId: reader, complaintId, action: LOG_READ, detail };
  await unrestricted.db.insert(accessLog).values(line);
}
