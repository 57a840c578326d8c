import type { ComplaintId } from "@gehoor/domain";
import { beforeEach, describe, expect, it } from "vitest";
import { raiseAlert } from "../../jobs/raise-alert.ts";
import { sweepDeadlines } from "../../jobs/sweep/deadline-sweep.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
type Staff = Awaited<ReturnType<typeof addStaff>>;
let people: Record<"coordinator" | "asked" | "other", Staff>;
let tokens: Record<string, string>;
let complaintId: ComplaintId;
let reference: string;

const ASSESSED_AT = "2026-11-23T09:00:00Z";
/** Neither heads a department nor is a director. */
const WHY = "Kent de afdeling.";

beforeEach(async () => {
  const { system, signIn, signInComplainant } = api();
  system.clock.set(ASSESSED_AT);
  people = {
    coordinator: await addStaff(system, "COORDINATOR"),
    asked: await addStaff(system, "HANDLER"),
    other: await addStaff(system, "HANDLER"),
  };
  const opened = await openedComplaint(system);
  ({ id: complaintId, reference } = opened.complaint);
  tokens = {
    coordinator: await signIn(people.coordinator),
    asked: await signIn(people.asked),
    other: await signIn(people.other),
    complainant: await signInComplainant({ reference, accessCode: opened.accessCode }),
  };
  await run("coordinator", "startAssessment");
  await run("coordinator", "assignHandler", { handlerId: people.asked.staffId, reason: WHY });
});

async function run(who: string, name: string, fields: object = {}, outcome = "CommandDone") {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { outcome: ${name}(input: $input) { __typename } }`;
  const input = { complaintId, ...fields };
  const { data } = await api().ask<{ outcome: object }>(document, { input }, tokens[who]);
  expect(data.outcome, name).toEqual({ __typename: outcome });
}

const CASE = `query ($r: String!) { complaint(reference: $r) {
  view turn { task untilOn staff { id } } proposedHandler { id } proposedBy { id } proposedOn handler { id }
  urgent assignmentDeclinedReason complainants { name email } deadlines { kind dueOn }
  handlerChosenBecause
  history(last: 1) { edges { node { type facts { name value } } } } } }`;

interface Case {
  readonly view: string;
  readonly turn: {
    readonly task: string;
    readonly untilOn: string | null;
    readonly staff: { id: string } | null;
  };
  readonly proposedHandler: { readonly id: string } | null;
  readonly proposedBy: { readonly id: string } | null;
  readonly proposedOn: string | null;
  readonly handler: { readonly id: string } | null;
  readonly assignmentDeclinedReason: string | null;
  readonly handlerChosenBecause: string | null;
  readonly complainants: readonly { readonly name: string | null; readonly email: string | null }[];
  readonly deadlines: readonly { readonly kind: string; readonly dueOn: string }[];
  readonly history: {
    readonly edges: readonly {
      readonly node: { readonly type: string; readonly facts: readonly object[] };
    }[];
  };
}

async function seen(who: string): Promise<Case | null> {
  return (await api().ask<{ complaint: Case | null }>(CASE, { r: reference }, tokens[who])).data.complaint;
}

/** What stands in the list of what waits for this person, how much that is said to be, and of what they are alerted. */
async function work(who: string) {
  const { data } = await api().ask<{
    complaints: { edges: { node: { id: string; view: string; proposedHandler: { id: string } | null } }[] };
    worklistCounts: { mine: number; alerts: number };
    alerts: { edges: { node: { kind: string; termKind: string | null; complaintReference: string } }[] };
  }>(
    `{ complaints(filter: { mine: true }, first: 50) { edges { node { id view proposedHandler { id } } } }
      worklistCounts { mine alerts }
      alerts(unacknowledgedOnly: true, first: 50) { edges { node { kind termKind complaintReference } } } }`,
    {},
    tokens[who],
  );
  const rows = data.complaints.edges.map(({ node }) => node);
  const alerts = data.alerts.edges.map(({ node }) => node);
  return {
    row: rows.find(({ id }) => id === complaintId),
    counted: [data.worklistCounts.mine === rows.length, data.worklistCounts.alerts === alerts.length],
    alerts: alerts
      .filter((one) => one.complaintReference === reference)
      .map(({ kind, termKind }) => termKind ?? kind),
  };
}

describe("who is asked to handle a complaint", () => {
  it("sees what it takes to answer, until when, and who asked", async () => {
    expect(await seen("asked")).toMatchObject({
      view: "PROPOSED",
      turn: { task: "DECLARE", untilOn: "2026-11-25", staff: { id: people.asked.staffId } },
      proposedBy: { id: people.coordinator.staffId },
      proposedOn: "2026-11-23",
      complainants: [{ email: null }],
      history: { edges: [] },
    });
    expect((await seen("asked"))?.deadlines).toContainEqual({ kind: "DECLARATION", dueOn: "2026-11-25" });
    expect(await seen("other")).toBeNull();
  });

  it("is nobody's business outside: the complainant reads that a handler is being chosen", async () => {
    const told = await seen("complainant");
    expect(told).toMatchObject({
      turn: { task: "ROUTE", untilOn: null, staff: null },
      proposedHandler: null,
    });
    expect(told?.deadlines.map(({ kind }) => kind)).not.toContain("DECLARATION");
  });

  it("finds it among what waits for them; the coordinator after two working days", async () => {
    const [proposed] = await api().system.sql<{ version: number }[]>`
      select version from complaint_event where complaint_id = ${complaintId} and type = 'HandlerProposed'`;
    const cause = `HandlerProposed:${proposed?.version}`;
    await raiseAlert(api().system, { complaintId, kind: "ASSIGNMENT_PROPOSED", cause });
    expect(await work("asked")).toMatchObject({
      row: { view: "PROPOSED" },
      counted: [true, true],
      alerts: ["ASSIGNMENT_PROPOSED"],
    });
    for (const who of ["coordinator", "other"])
      expect(await work(who)).toMatchObject({ row: undefined, counted: [true, true], alerts: [] });
    api().system.clock.set("2026-11-26T09:00:00Z");
    await sweepDeadlines(api().system);
    expect(await work("coordinator")).toMatchObject({
      row: { proposedHandler: { id: people.asked.staffId } },
      alerts: expect.arrayContaining(["DECLARATION"]),
    });
    expect(await seen("coordinator")).toMatchObject({ turn: { task: "ROUTE" } });
    expect((await work("asked")).alerts).not.toContain("DECLARATION");
  });

  it("becomes the handler by their own word, which the history gives as theirs", async () => {
    await run("coordinator", "declareUninvolved", {}, "Refused");
    await run("asked", "declareUninvolved");
    const told = await seen("asked");
    expect(told).toMatchObject({ view: "STAFF", handler: { id: people.asked.staffId } });
    const history = `query ($r: String!) { complaint(reference: $r) {
      history(first: 50) { edges { node { type by { kind } facts { name value } } } } } }`;
    const { data } = await api().ask<{ complaint: Pick<Case, "history"> }>(
      history,
      { r: reference },
      tokens.coordinator,
    );
    const assigned = data.complaint.history.edges.find(({ node }) => node.type === "HandlerAssigned");
    expect(assigned?.node.facts).toContainEqual({ name: "ownWord", value: "true" });
  });

  it("who says that they were involved sees nothing of it any more; the coordinator reads why", async () => {
    await run("asked", "declineAssignment", { involved: true, reason: "Ik zei dat het kon wachten." });
    expect(await seen("asked")).toBeNull();
    expect(await seen("coordinator")).toMatchObject({
      proposedHandler: null,
      assignmentDeclinedReason: "Ik zei dat het kon wachten.",
      turn: { task: "ROUTE" },
    });
    await run("coordinator", "assignHandler", { handlerId: people.asked.staffId, reason: WHY }, "Refused");
    await run("coordinator", "assignHandler", { handlerId: people.other.staffId, reason: WHY });
    expect(await seen("coordinator")).toMatchObject({ assignmentDeclinedReason: null });
  });

  it("is asked with a reason alone where the rules say another, which the file keeps", async () => {
    const { sql } = api().system;
    const handlerId = people.other.staffId;
    await run("coordinator", "assignHandler", { handlerId }, "Refused");
    await run("coordinator", "assignHandler", { handlerId, reason: "Het hoofd is ziek." });
    expect(await seen("coordinator")).toMatchObject({ handlerChosenBecause: "Het hoofd is ziek." });
    expect((await seen("complainant"))?.handlerChosenBecause).toBeNull();
    const last = (await seen("coordinator"))?.history.edges[0]?.node;
    expect(last?.facts).toContainEqual({ name: "onRoute", value: "false" });
    await run("other", "declareUninvolved");
    expect(await seen("other")).toMatchObject({ handlerChosenBecause: "Het hoofd is ziek." });
    await sql`update staff set office = 'DIRECTOR' where id = ${people.asked.staffId}`;
    await run("coordinator", "assignHandler", { handlerId: people.asked.staffId });
    expect(await seen("coordinator")).toMatchObject({ handlerChosenBecause: null });
  });

  it("who left meanwhile cannot answer any more: the coordinator asks another", async () => {
    const { sql } = api().system;
    await sql`update staff set active = false where id = ${people.asked.staffId}`;
    await sweepDeadlines(api().system);
    expect(await seen("coordinator")).toMatchObject({ proposedHandler: null, turn: { task: "ROUTE" } });
  });

  it("who handles no complaints any more cannot take it up", async () => {
    await api().system.sql`delete from staff_role where staff_id = ${people.asked.staffId}`;
    await run("asked", "declareUninvolved", {}, "Refused");
    await sweepDeadlines(api().system);
    expect(await seen("coordinator")).toMatchObject({ proposedHandler: null });
  });
});
