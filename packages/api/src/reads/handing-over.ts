import {
  amsterdamDay,
  awayOn,
  type Complaint,
  type ComplaintEvent,
  type ComplaintId,
  receiversOf,
  type StaffId,
  UNDO_MINUTES,
} from "@gehoor/domain";
import { actorOfSession, type StaffSession } from "../auth/session.ts";
import { loadHistory } from "../complaints/load.ts";
import type { States } from "../complaints/states.ts";
import { atMost } from "../db/at-most.ts";
import type { Sql } from "../db/sql-client.ts";
import type { System } from "../system.ts";
import { readRoutingOrganisation } from "./staff/routing-organisation.ts";
import { coordinated, type Fragment } from "./visibility.ts";

/** So many are handed over in one sitting; the rest stands there afterwards. */
export const MOST_AT_ONCE = 100;

interface Readers {
  readonly system: System;
  readonly unrestricted: System;
  readonly states: States;
  readonly now: Temporal.Instant;
}

export interface HandlerWithCases {
  readonly handlerId: StaffId;
  readonly count: number;
}

/** Handlers who left or are away today, with how many open complaints the viewer coordinates of each, most first. */
export async function readHandlersAway(
  { sql, policies }: Pick<System, "sql" | "policies">,
  session: StaffSession,
  now: Temporal.Instant,
): Promise<readonly HandlerWithCases[]> {
  const todayOn = amsterdamDay(now);
  const own = coordinated(sql, session, await policies.coordination(now));
  return sql<HandlerWithCases[]>`
    select away.id as "handlerId", count(*)::int as count from (
      select id from staff where not active
      union select staff_id from absence where from_on <= ${todayOn} and (until_on is null or until_on >= ${todayOn})
    ) as away
    cross join lateral (select from complaint c where ${isToHandOver(sql, sql`away.id`)} and ${own} offset 0) as c
    group by away.id order by count desc, away.id`;
}

/** Open, and with this person: who handles it while nobody else was asked, or who was asked. */
function isToHandOver(sql: Sql, staffId: Fragment): Fragment {
  return sql`(c.ended_on is null and (c.proposed_handler_id = ${staffId}
    or (c.handler_id = ${staffId} and c.proposed_handler_id is null)))`;
}

/** A complaint as it stands in the sheet of who hands over. */
export interface CaseToHandOver {
  readonly id: ComplaintId;
  readonly reference: string;
  readonly summary: string | null;
  readonly nextDueOn: Temporal.PlainDate;
  /** To whom the route leads; null for nobody. */
  readonly receiverId: StaffId | null;
  /** Who may not handle it (Awb 9:7(1)). */
  readonly barredIds: readonly StaffId[];
}

type Line = Omit<CaseToHandOver, "receiverId">;

/** What the viewer can hand over of one person, due first, each with whom the route leads to. */
export async function readCasesToHandOver(
  { system, states, now }: Pick<Readers, "system" | "states" | "now">,
  session: StaffSession,
  from: StaffId,
): Promise<readonly CaseToHandOver[]> {
  const { sql, policies } = system;
  const own = coordinated(sql, session, await policies.coordination(now));
  const lines = await linesWhere(sql, sql`${isToHandOver(sql, sql`${from}`)} and ${own}`);
  const complaints = await states.of(lines.map(({ id }) => id));
  const contexts = await Promise.all(
    complaints.map((one) => policies.contextFor(one, actorOfSession(session), now)),
  );
  const known = complaints.flatMap((complaint, at) => {
    const [line, context] = [lines[at], contexts[at]];
    return complaint && line && context ? [{ complaint, line, context }] : [];
  });
  const settingsOf = new Map(known.map(({ complaint, context }) => [complaint.id, context]));
  const receivers = receiversOf(
    known.map(({ complaint }) => complaint),
    from,
    await readRoutingOrganisation(sql),
    ({ id }) => settingsOf.get(id) ?? missing(),
  );
  return known.map(({ line }, at) => ({ ...line, receiverId: receivers[at] ?? null }));
}

/** What was asked of others a moment ago in this person's place, and can still be taken back. */
export interface JustAsked {
  readonly id: ComplaintId;
  readonly reference: string;
  readonly summary: string | null;
  readonly askedId: StaffId;
  readonly undoUntilAt: Temporal.Instant;
}

/** What the viewer handed over of one person within the last minutes. */
export async function readJustAsked(
  { system, unrestricted, now }: Pick<Readers, "system" | "unrestricted" | "now">,
  session: StaffSession,
  from: StaffId,
): Promise<readonly JustAsked[]> {
  const { sql, policies } = system;
  const own = coordinated(sql, session, await policies.coordination(now));
  const since = now.subtract({ minutes: UNDO_MINUTES });
  const lines = await linesWhere(
    sql,
    sql`c.ended_on is null and c.proposed_handler_id is not null and c.updated_at >= ${since} and ${own}`,
  );
  const found = await Promise.all(
    lines.map(async ({ id, reference, summary }) => {
      const history = await loadHistory(unrestricted.db, id);
      const last = history && lastAsked(history.events);
      const isOwn = last?.event.by.kind === "STAFF" && last.event.by.staffId === session.staffId;
      if (!history || !last || !isOwn || placeOf(history.complaint, last) !== from) return [];
      const undoUntilAt = last.event.at.add({ minutes: UNDO_MINUTES });
      return [{ id, reference, summary, askedId: last.event.handlerId, undoUntilAt }];
    }),
  );
  return found.flat().filter(({ undoUntilAt }) => Temporal.Instant.compare(now, undoUntilAt) < 0);
}

type Asked = Extract<ComplaintEvent, { readonly type: "HandlerProposed" }>;

/** The last question, with the one it took the place of while that was unanswered. */
export interface LastAsked {
  readonly event: Asked;
  readonly before: Asked | undefined;
}

export function lastAsked(events: readonly ComplaintEvent[]): LastAsked | undefined {
  let standing: Asked | undefined;
  let last: LastAsked | undefined;
  for (const event of events) {
    if (event.type === "HandlerProposed") {
      last = { event, before: standing };
      standing = event;
    } else if (answers.has(event.type)) standing = undefined;
  }
  return last;
}

const answers: ReadonlySet<ComplaintEvent["type"]> = new Set<ComplaintEvent["type"]>([
  ...(["HandlerAssigned", "AssignmentDeclined", "AssignmentLapsed", "AssignmentWithdrawn"] as const),
]);

/** In whose place somebody was asked: who had been asked before, else who handles it. */
function placeOf({ handler }: Complaint, { before }: LastAsked): StaffId | undefined {
  return before?.handlerId ?? handler?.staffId;
}

/** Somebody who handles complaints and is there, with how many they have in hand. */
export interface Receiver {
  readonly staffId: StaffId;
  readonly openComplaints: number;
}

/** Who can be asked in the place of this person, those with least in hand first. */
export async function readReceivers(
  { system, now }: Pick<Readers, "system" | "now">,
  from: StaffId,
): Promise<readonly Receiver[]> {
  const { staff, absences } = await readRoutingOrganisation(system.sql);
  const away = awayOn(absences, amsterdamDay(now));
  return staff
    .filter(({ staffId, roles }) => roles.includes("HANDLER") && staffId !== from && !away.includes(staffId))
    .toSorted((one, other) => one.openComplaints - other.openComplaints);
}

function linesWhere(sql: Sql, where: Fragment): Promise<readonly Line[]> {
  return sql<Line[]>`
    select c.id, c.reference, left(summary.content, 200) as summary, c.next_due_on as "nextDueOn",
      c.barred_staff as "barredIds"
    from (select * from complaint c where ${where} order by c.next_due_on, c.id ${atMost(sql, MOST_AT_ONCE)}) as c
    left join complaint_text summary on summary.id = c.summary_text_id
    order by c.next_due_on, c.id`;
}

function missing(): never {
  throw new Error("Each complaint has its context");
}
