import { randomUUID } from "node:crypto";
import type { Database } from "@gehoor/api/filling";
import { accessCredential, complaint } from "@gehoor/api/filling";
import { issueSession, writeCursor } from "@gehoor/api/reading";
import { submissionInput } from "@gehoor/api/testing/some-input";
import { and, arrayContains, eq, not } from "drizzle-orm";
import { departmentIds, staffActor } from "../people/staff.ts";
import type { ApiProcess } from "./api-process.ts";

/** Something people do all day, as one request. */
export interface Operation {
  readonly name: string;
  run(): Promise<unknown>;
}

const worklist = `query ($filter: ComplaintFilter, $after: String, $order: ComplaintOrder) {
  complaints(filter: $filter, first: 25, after: $after, order: $order) {
    totalCount totalCapped pageInfo { hasNextPage endCursor }
    edges { node { id reference summary subject about status urgent receivedOn decisionDueOn nextDueKind nextDueOn
      daysLeft deadlineState department { id name { nl en } } handler { id name }
      turn { holder task untilOn staff { name } }
      nextStep { action because awaited untilOn handler { id name } } } } } }`;
const page = `id reference version status subject receivedOn channel turn { holder task untilOn }
  deadlines { kind startsOn nominalOn dueOn article status steps { on reason } } handler { name }
  department { name { nl en } } hearings { side status plannedAt } complainants { name } parts { description subject }
  messages(first: 50) { edges { node { text authorName at } } }
  history(first: 50) { edges { node { type at } } } letters(first: 50) { edges { node { kind } } } possibleActions { type allowed }`;
const counters =
  "{ worklistCounts { open late thisWeek unassigned waitingForComplainant new mine escalated capped } }";

/** The operations on one API and its database, as the coordinator and as complainants of many different complaints. */
export async function operationsOn(api: ApiProcess, db: Database): Promise<readonly Operation[]> {
  const { staffId, roles } = staffActor("n.jansen");
  const { token } = await issueSession(db, { kind: "STAFF", staffId }, roles);
  const known = await db
    .select({ reference: complaint.reference, complaintId: complaint.id, partyId: accessCredential.partyId })
    .from(complaint)
    .innerJoin(accessCredential, eq(accessCredential.complaintId, complaint.id))
    .where(
      and(
        eq(complaint.status, "IN_HANDLING"),
        eq(accessCredential.kind, "COMPLAINANT"),
        // What the coordinator is involved in they do not see.
        not(arrayContains(complaint.barredStaff, [staffId])),
      ),
    )
    .orderBy(complaint.reference)
    .limit(40);
  const citizens = await Promise.all(
    known.map(({ complaintId, partyId }) =>
      issueSession(db, { kind: "COMPLAINANT", complaintId, partyId }, []),
    ),
  );
  let turn = 0;
  const next = <Item>(items: readonly Item[]): Item => {
    turn += 1;
    const item = items[turn % items.length];
    if (item === undefined) throw new Error("Fill the database first: there is nothing to look at");
    return item;
  };
  const deep = await deepCursor(db);
  const list = (name: string, filter: object, after?: string): Operation => ({
    name,
    run: () => api.ask(worklist, { filter, after }, token),
  });
  return [
    {
      name: "citizen opens their own complaint",
      run: () => api.ask(`{ ownComplaints { ${page} } }`, {}, next(citizens).token),
    },
    {
      name: "coordinator opens a complaint",
      run: () =>
        api.ask(
          `query ($reference: String!) { complaint(reference: $reference) { ${page}
            nextStep { action because awaited untilOn handler { id name } } } }`,
          next(known),
          token,
        ),
    },
    list("worklist, open in a department", { open: true, departmentId: departmentIds("SD") }),
    list("worklist, everything, first page", {}),
    list("worklist, everything, deep page", {}, deep),
    list("search for a word", { search: "paspoort" }),
    list("search for the name of the town", { search: "Soest" }),
    list("search for a reference", { search: known[0]?.reference }),
    { name: "counters of the worklist", run: () => api.ask(counters, {}, token) },
    {
      name: "submit a complaint",
      run: () =>
        api.ask(
          "mutation ($input: SubmitComplaintInput!) { done: submitComplaint(input: $input) { __typename } }",
          { input: submissionInput({ complainant: person() }) },
          undefined,
        ),
    },
    {
      name: "a command: add a note",
      run: () =>
        api.ask(
          "mutation ($input: AddNoteInput!) { done: addNote(input: $input) { __typename } }",
          {
            input: { complaintId: next(known).complaintId, idempotencyKey: randomUUID(), text: "Nagebeld." },
          },
          token,
        ),
    },
  ];
}

function person() {
  const { complainant } = submissionInput();
  return { ...Object(complainant), email: `${randomUUID()}@bewoner.example` };
}

/** The row in the middle of the list of everything by due day. */
async function deepCursor(db: Database): Promise<string> {
  const half = Math.floor((await db.$count(complaint)) / 2);
  const [row] = await db
    .select({ id: complaint.id, dueOn: complaint.nextDueOn })
    .from(complaint)
    .orderBy(complaint.nextDueOn, complaint.id)
    .limit(1)
    .offset(half);
  if (!row) throw new Error("Fill the database first: there is nothing to look at");
  return writeCursor({ field: "NEXT_DUE", id: row.id, key: row.dueOn.toString() });
}
