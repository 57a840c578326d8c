import type { About, Channel } from "@gehoor/domain";
import {
  type Ask,
  amsterdamDay,
  type ComplaintId,
  type DepartmentId,
  type Outcome,
  type StaffId,
  type Status,
  type Subject,
  type TermKind,
  type TurnHolder,
} from "@gehoor/domain";
import type { StaffSession } from "../auth/session.ts";
import type { System } from "../system.ts";
import { asRespondent, type ListedView, visibility } from "./visibility.ts";
import { conditionsOf } from "./worklist-conditions.ts";
import { parseCursor, type WorklistCursor, writeCursor } from "./worklist-cursor.ts";
import { keysetCondition, orderClause } from "./worklist-order.ts";
import { aspectsAsked, type WorklistQuestion } from "./worklist-question.ts";

/** More than this is not counted: nobody reads so far, and counting costs more than the page. */
export const COUNTED = 1000;

/** A complaint as a line, as the projection has it; what its view hides is still in it and is left out by the schema. */
export interface WorklistRow {
  readonly id: ComplaintId;
  readonly view: ListedView;
  readonly reference: string;
  readonly status: Status;
  readonly channel: Channel;
  readonly receivedOn: Temporal.PlainDate;
  readonly startsOn: Temporal.PlainDate | null;
  readonly subject: Subject;
  readonly about: About;
  readonly summary: string | null;
  readonly department: {
    readonly id: DepartmentId;
    readonly code: string;
    readonly name: { nl: string; en: string };
  } | null;
  readonly handler: { readonly id: StaffId; readonly name: string; readonly active: boolean } | null;
  readonly decisionDueOn: Temporal.PlainDate;
  readonly nextDueOn: Temporal.PlainDate;
  readonly nextDueKind: TermKind | null;
  readonly turn: TurnHolder;
  readonly ask: Ask;
  readonly turnUntilOn: Temporal.PlainDate | null;
  readonly urgent: boolean;
  readonly restricted: boolean;
  readonly escalated: boolean;
  readonly endedOn: Temporal.PlainDate | null;
  readonly outcome: Outcome | null;
  readonly updatedAt: Temporal.Instant;
}

export interface WorklistPage {
  readonly rows: readonly { readonly cursor: string; readonly row: WorklistRow }[];
  readonly hasMore: boolean;
  /** At most COUNTED; `capped` when there are more. */
  readonly totalCount: number;
  readonly totalCapped: boolean;
}

/** A page of the complaints that somebody may see, and how many there are: two statements, sent together. */
export async function readWorklist(
  system: System,
  session: StaffSession,
  question: WorklistQuestion,
  now: Temporal.Instant,
): Promise<WorklistPage> {
  const { sql, policies } = system;
  const { filter, order, page } = question;
  const cursor = page.cursor === undefined ? undefined : parseCursor(page.cursor, order.field);
  const aspects = aspectsAsked(filter);
  const seen = filter.aboutMe
    ? asRespondent(sql, session, aspects)
    : visibility(sql, session, await policies.coordination(), aspects);
  const wanted = sql`${seen.where} and ${conditionsOf(sql, filter, session, amsterdamDay(now))}`;
  const [rows, [count]] = await Promise.all([
    sql<WorklistRow[]>`
      select c.id, ${seen.view} as view, c.reference, c.status, c.channel, c.received_on as "receivedOn",
        c.starts_on as "startsOn", c.subject, c.about, left(summary.content, 200) as summary,
        case when department.id is not null then json_build_object('id', department.id, 'code', department.code,
          'name', json_build_object('nl', department.name_nl, 'en', department.name_en)) end as department,
        case when handler.id is not null then json_build_object('id', handler.id, 'name', handler.name,
          'active', handler.active) end as handler,
        c.decision_due_on as "decisionDueOn", c.next_due_on as "nextDueOn", c.next_due_kind as "nextDueKind",
        c.turn, c.ask, c.turn_until_on as "turnUntilOn", c.urgent, c.restricted, c.escalated,
        c.ended_on as "endedOn", c.outcome, c.updated_at as "updatedAt"
      from complaint c
      left join complaint_text summary on summary.id = c.summary_text_id
      left join department on department.id = c.department_id
      left join staff handler on handler.id = c.handler_id
      where ${wanted} and ${keysetCondition(sql, order, page.backwards, cursor)}
      ${orderClause(sql, order, page.backwards)} limit ${page.count + 1}`,
    sql<{ total: number }[]>`
      select count(*)::int as total from (
        select from complaint c where ${wanted} ${filter.open ? sql`order by c.next_due_on` : sql``}
        limit ${COUNTED + 1}) as counted`,
  ]);
  const within = rows.slice(0, page.count);
  const total = count?.total ?? 0;
  return {
    rows: (page.backwards ? within.toReversed() : within).map((row) => ({
      cursor: cursorOf(row, question),
      row,
    })),
    hasMore: rows.length > page.count,
    totalCount: Math.min(total, COUNTED),
    totalCapped: total > COUNTED,
  };
}

function cursorOf(row: WorklistRow, { order }: WorklistQuestion): string {
  const key: Record<typeof order.field, string> = {
    NEXT_DUE: row.nextDueOn.toString(),
    RECEIVED: row.receivedOn.toString(),
    UPDATED: row.updatedAt.toString({ fractionalSecondDigits: 3 }),
    REFERENCE: row.reference,
  };
  return writeCursor({ field: order.field, key: key[order.field], id: row.id } satisfies WorklistCursor);
}
