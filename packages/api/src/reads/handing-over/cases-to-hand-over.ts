import {
  type Complaint,
  type ComplaintId,
  type Context,
  holderOf,
  type Refusal,
  receiversOf,
  refusal,
  type StaffId,
  whyNot,
} from "@gehoor/domain";
import { actorOfSession, type StaffSession } from "../../auth/session.ts";
import type { States } from "../../complaints/states.ts";
import { atMost } from "../../db/at-most.ts";
import type { Sql } from "../../db/sql-client.ts";
import type { System } from "../../system.ts";
import { readRoutingOrganisation } from "../staff/routing-organisation.ts";
import { coordinated, type Fragment } from "../visibility.ts";
import { isHeldBy } from "./handlers-away.ts";

/** So many are handed over in one sitting; the rest stands there afterwards. */
export const MOST_AT_ONCE = 100;

interface Reader {
  readonly system: System;
  readonly states: States;
  readonly now: Temporal.Instant;
}

/** A complaint as it stands in the sheet of who hands over. */
export interface CaseToHandOver {
  readonly id: ComplaintId;
  readonly reference: string;
  readonly summary: string | null;
  readonly nextDueOn: Temporal.PlainDate;
  /** Who has it now; null for nobody. */
  readonly holderId: StaffId | null;
  /** To whom the route leads; null for nobody. */
  readonly receiverId: StaffId | null;
  /** Who may not handle it (Awb 9:7(1)). */
  readonly barredIds: readonly StaffId[];
}

/** What the viewer can hand over of one person, due first, each with whom the route leads to. */
export async function readCasesToHandOver(
  reader: Reader,
  session: StaffSession,
  from: StaffId,
): Promise<readonly CaseToHandOver[]> {
  const { sql } = reader.system;
  return withReceivers(reader, await standing(reader, session, isHeldBy(sql, sql`${from}`)));
}

/** A complaint that was chosen and cannot be handed over. */
export interface NotToHandOver {
  readonly reference: string;
  readonly refusal: Refusal;
}

/** What was chosen, each with whom the route leads to or why it cannot be handed over. */
export interface ChosenCases {
  readonly cases: readonly CaseToHandOver[];
  readonly others: readonly NotToHandOver[];
}

/**
 * What the viewer can hand over of these, due first, and why not the others. One that is not theirs to coordinate answers like one
 * that does not exist.
 */
export async function readChosenCases(
  reader: Reader,
  session: StaffSession,
  references: readonly string[],
): Promise<ChosenCases> {
  const { sql } = reader.system;
  const found = await standing(reader, session, sql`c.reference = any(${[...references]})`);
  const judged = found.map((one) => ({ ...one, no: whyNot("AssignHandler", one.complaint, one.context) }));
  const unknown = references.filter((asked) => !found.some(({ line }) => line.reference === asked));
  return {
    cases: await withReceivers(
      reader,
      judged.filter(({ no }) => no === undefined),
    ),
    others: [
      ...judged.flatMap(({ line, no }) => (no ? [{ reference: line.reference, refusal: no }] : [])),
      ...unknown.map((reference) => ({ reference, refusal: refusal("NOT_YOURS") })),
    ],
  };
}

type Line = Omit<CaseToHandOver, "receiverId" | "holderId">;

interface Standing {
  readonly line: Line;
  readonly complaint: Complaint;
  readonly context: Context;
}

/** Those of these complaints that the viewer coordinates, due first, as they stand now. */
async function standing(
  { system, states, now }: Reader,
  session: StaffSession,
  which: Fragment,
): Promise<readonly Standing[]> {
  const { sql, policies } = system;
  const own = coordinated(sql, session, await policies.coordination(now));
  const lines = await linesWhere(sql, sql`${which} and ${own}`);
  const complaints = await states.of(lines.map(({ id }) => id));
  const contexts = await Promise.all(
    complaints.map((one) => one && policies.contextFor(one, actorOfSession(session), now)),
  );
  return complaints.flatMap((complaint, at) => {
    const [line, context] = [lines[at], contexts[at]];
    return complaint && line && context ? [{ complaint, line, context }] : [];
  });
}

async function withReceivers(
  { system }: Pick<Reader, "system">,
  known: readonly Standing[],
): Promise<readonly CaseToHandOver[]> {
  const contexts = new Map(known.map(({ complaint, context }) => [complaint.id, context]));
  const receivers = receiversOf(
    known.map(({ complaint }) => complaint),
    await readRoutingOrganisation(system.sql),
    ({ id }) => contexts.get(id) ?? missing(),
  );
  return known.map(({ line, complaint }, at) => ({
    ...line,
    holderId: holderOf(complaint) ?? null,
    receiverId: receivers[at] ?? null,
  }));
}

/** Complaints as lines of a sheet, due first; statements read the projection as `c`. */
export function linesWhere(sql: Sql, where: Fragment): Promise<readonly Line[]> {
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
