import type { ComplaintId } from "@gehoor/domain";
import { beforeEach, describe, expect, it } from "vitest";
import { someSubmission } from "../../testing/sample-requests.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
type Staff = Awaited<ReturnType<typeof addStaff>>;
let head: Staff;
let tokens: Record<"coordinator" | "head" | "desk", string>;

const STEP = "nextStep { action because awaited untilOn handler { id } }";
const CASE = `query ($r: String!) { complaint(reference: $r) { ${STEP} } }`;
const LIST = `{ complaints(filter: { open: true }) { edges { node { reference ${STEP} } } } }`;

interface Step {
  readonly action: string | null;
  readonly because: string | null;
  readonly awaited: string | null;
  readonly untilOn: string | null;
  readonly handler: { readonly id: string } | null;
}
type Row = { readonly reference: string; readonly nextStep: Step | null };

beforeEach(async () => {
  const { system, signIn } = api();
  system.clock.set("2026-11-23T09:00:00Z");
  head = await addStaff(system, "HANDLER");
  tokens = {
    coordinator: await signIn(await addStaff(system, "COORDINATOR")),
    head: await signIn(head),
    desk: await signIn(await addStaff(system, "INTAKE")),
  };
});

/** The step on the case, which the list must say alike. */
async function step(reference: string, who: keyof typeof tokens): Promise<Step | null> {
  const { ask } = api();
  const page = await ask<{ complaint: { nextStep: Step | null } }>(CASE, { r: reference }, tokens[who]);
  const list = await ask<{ complaints: { edges: readonly { node: Row }[] } }>(LIST, {}, tokens[who]);
  expect([page.errors, list.errors]).toEqual([[], []]);
  const row = list.data.complaints.edges.find(({ node }) => node.reference === reference)?.node;
  const { nextStep } = page.data.complaint;
  if (who !== "desk") expect(row?.nextStep).toEqual(nextStep);
  return nextStep;
}

async function run(id: ComplaintId, name: string, who: keyof typeof tokens, fields: object = {}) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { outcome: ${name}(input: $input) { __typename } }`;
  const { data } = await api().ask(document, { input: { complaintId: id, ...fields } }, tokens[who]);
  expect(data, name).toEqual({ outcome: { __typename: "CommandDone" } });
}

describe("the next step, in the list and on the case", () => {
  it("goes from assessing to asking whom the route leads to, and waits for the word of who was asked", async () => {
    const { system } = api();
    const [department] = await system.sql<{ id: string }[]>`
      select id from department where kind <> 'BBS' order by code limit 1`;
    await system.sql`
      insert into staff_department (staff_id, department_id, heads)
      values (${head.staffId}, ${department?.id ?? ""}, true)`;
    const { id, reference } = (await openedComplaint(system)).complaint;
    expect(await step(reference, "coordinator")).toMatchObject({ action: "START_ASSESSMENT", because: null });
    await run(id, "startAssessment", "coordinator");
    await run(id, "setDepartment", "coordinator", { departmentId: department?.id });
    expect(await step(reference, "coordinator")).toMatchObject({
      action: "ASSIGN_HANDLER",
      handler: { id: head.staffId },
    });
    await run(id, "assignHandler", "coordinator", { handlerId: head.staffId });
    expect(await step(reference, "coordinator")).toMatchObject({
      ...{ action: null, awaited: "DECLARATION", untilOn: "2026-11-25" },
    });
    expect(await step(reference, "head")).toMatchObject({ action: "DECLARE_UNINVOLVED" });
    await run(id, "declareUninvolved", "head");
    expect(await step(reference, "head")).toMatchObject({ action: null, awaited: "LETTER" });
    expect(await step(reference, "coordinator")).toBeNull();
  });

  it("is to forward a complaint about BBS at once", async () => {
    const opened = await openedComplaint(api().system, someSubmission({ about: "BBS" }));
    const { reference } = opened.complaint;
    expect(await step(reference, "coordinator")).toMatchObject({
      action: "FORWARD_COMPLAINT",
      because: "BBS",
    });
    expect(await step(reference, "desk")).toBeNull();
  });

  it("takes a statement for the histories and one for who works where, however many complaints there are", async () => {
    const { system, ask } = api();
    const sent = async (count: number) => {
      for (let at = 0; at < count; at += 1) await openedComplaint(system);
      await system.policies.coordination(await system.clock.now());
      const all = await system.statementsOf(() => ask(LIST, {}, tokens.coordinator));
      return all.filter((text) => /complaint_event|'absences'/.test(text)).length;
    };
    expect(await sent(1)).toBe(2);
    expect(await sent(5)).toBe(2);
  });
});
