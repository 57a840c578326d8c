import {
  type Complaint,
  type ComplaintEvent,
  type ComplaintId,
  type StaffId,
  UNDO_MINUTES,
} from "@gehoor/domain";
import type { StaffSession } from "../../auth/session.ts";
import { loadHistory } from "../../complaints/load.ts";
import type { System } from "../../system.ts";
import { coordinated } from "../visibility.ts";
import { linesWhere } from "./cases-to-hand-over.ts";

/** What was asked of others a moment ago, and can still be taken back. */
export interface JustAsked {
  readonly id: ComplaintId;
  readonly reference: string;
  readonly summary: string | null;
  readonly askedId: StaffId;
  readonly undoUntilAt: Temporal.Instant;
}

/** Of which hand-overs: those in one person's place, or of complaints that were chosen. */
export type Which = { readonly from: StaffId } | { readonly references: readonly string[] };

/** What the viewer handed over within the last minutes, and nobody answered yet. */
export async function readJustAsked(
  {
    system,
    unrestricted,
    now,
  }: { readonly system: System; readonly unrestricted: System; readonly now: Temporal.Instant },
  session: StaffSession,
  which: Which,
): Promise<readonly JustAsked[]> {
  const { sql, policies } = system;
  const own = coordinated(sql, session, await policies.coordination(now));
  const since = now.subtract({ minutes: UNDO_MINUTES });
  const chosen = "references" in which ? sql`c.reference = any(${[...which.references]})` : sql`true`;
  const lines = await linesWhere(
    sql,
    sql`c.ended_on is null and c.proposed_handler_id is not null and c.updated_at >= ${since} and ${chosen} and ${own}`,
  );
  const found = await Promise.all(
    lines.map(async ({ id, reference, summary }) => {
      const history = await loadHistory(unrestricted.db, id);
      const last = history && lastAsked(history.events);
      const isOwn = last?.event.by.kind === "STAFF" && last.event.by.staffId === session.staffId;
      if (!history || !last || !isOwn) return [];
      if ("from" in which && placeOf(history.complaint, last) !== which.from) return [];
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
