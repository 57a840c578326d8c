import { complaint, type Database } from "@gehoor/api/filling";
import { writeCursor } from "@gehoor/api/reading";
import type { DepartmentId, Status } from "@gehoor/domain";
import { eq } from "drizzle-orm";
import type { Contestants } from "../servers/contestants.ts";
import { asText, byId, type GehoorAsking } from "./gehoor-asking.ts";
import type { Question } from "./question.ts";

const PAGE = 25;

const gehoorLines = `query Lines($filter: ComplaintFilter, $order: ComplaintOrder, $first: Int, $after: String) {
  complaints(filter: $filter, order: $order, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { node { id reference status channel subject about receivedOn decisionDueOn nextDueOn nextDueKind
      turn { holder task untilOn } urgent restricted escalated endedOn outcome updatedAt
      summary complainantName department { name { nl en } } handler { name } } } } }`;

const graphile = `query List($condition: ComplaintCondition!, $after: Cursor) {
  allComplaints(condition: $condition, first: ${PAGE}, after: $after, orderBy: [NEXT_DUE_ON_ASC, ROW_ID_ASC]) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { rowId reference status channel subject about receivedOn decisionDueOn nextDueOn nextDueKind turn task turnUntilOn
      urgent restricted escalated endedOn outcome updatedAt
      summary { content } complainant { name } department { nameNl nameEn } handler { name } } } }`;

interface Lists {
  readonly gehoor: GehoorAsking;
  readonly db: Database;
  readonly contestants: Contestants;
  /** Of a coordinator. */
  readonly token: string;
}

interface ListWanted {
  readonly status: Status;
  readonly departmentId?: DepartmentId | undefined;
  /** From 1. */
  readonly page?: number;
  /** As the staff site asks it: with what comes next in each complaint, which follows from all its events. */
  readonly whole?: boolean;
}

/** A page of the worklist by due day: 25 lines with handler, summary and last change, and how many there are. */
export async function listAskings(
  { gehoor, db, contestants, token }: Lists,
  { status, departmentId, page = 1, whole = false }: ListWanted,
): Promise<Question["askings"]> {
  const before = (page - 1) * PAGE;
  const last = before > 0 ? await lineAt(db, status, before - 1) : undefined;
  const condition = { status, ...(departmentId && { departmentId }) };
  const cursor = last && (await graphileCursor(contestants, condition, before - PAGE));
  const headers = { authorization: `Bearer ${token}` };
  const after = last ? { dueOn: last.dueOn.toString(), id: last.id } : null;
  const flat = [{ headers, body: JSON.stringify({ status, departmentId: departmentId ?? null, after }) }];
  const variables = {
    filter: { status: [status], departmentId },
    order: { field: "NEXT_DUE", direction: "ASC" },
    first: PAGE,
    after: last && writeCursor({ field: "NEXT_DUE", id: last.id, key: last.dueOn.toString() }),
  };
  const document = whole ? byId(gehoor.documentId("Rows")) : asText(gehoorLines);
  const body = JSON.stringify({ ...document, variables });
  return {
    bare: { path: "/bare/worklist", requests: flat },
    raw: { path: "/raw/worklist", requests: flat },
    postgraphile: {
      path: "/graphql",
      requests: [
        { headers: {}, body: JSON.stringify({ query: graphile, variables: { condition, after: cursor } }) },
      ],
    },
    gehoor: { path: "/graphql", requests: [{ headers: gehoor.headers(token), body }] },
  };
}

async function lineAt(db: Database, status: Status, offset: number) {
  const [line] = await db
    .select({ id: complaint.id, dueOn: complaint.nextDueOn })
    .from(complaint)
    .where(eq(complaint.status, status))
    .orderBy(complaint.nextDueOn, complaint.id)
    .limit(1)
    .offset(offset);
  if (!line) throw new Error("The list is not that long");
  return line;
}

/** Its cursors are its own to make: asked once by offset. */
async function graphileCursor(
  { postgraphile }: Contestants,
  condition: object,
  offset: number,
): Promise<string> {
  const query = `query Cursor($condition: ComplaintCondition!, $offset: Int!) {
    allComplaints(condition: $condition, first: ${PAGE}, offset: $offset, orderBy: [NEXT_DUE_ON_ASC, ROW_ID_ASC]) {
      pageInfo { endCursor } } }`;
  const response = await fetch(`${postgraphile.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables: { condition, offset } }),
  });
  const text = await response.text();
  const cursor = JSON.parse(text).data?.allComplaints?.pageInfo?.endCursor;
  if (typeof cursor !== "string") throw new Error(`PostGraphile gives no cursor: ${text.slice(0, 300)}`);
  return cursor;
}
