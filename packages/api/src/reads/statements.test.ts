import { beforeAll, describe, expect, it } from "vitest";
import { addStaff } from "../testing/sample-staff.ts";
import { openedComplaint } from "../testing/stories/opened-complaint.ts";
import { useTestApi } from "../testing/test-api.ts";

const api = useTestApi();

let token: string;
let codes: { readonly reference: string; readonly accessCode: string };

beforeAll(async () => {
  const { system, signIn } = api();
  const handler = await addStaff(system, "HANDLER");
  token = await signIn(await addStaff(system, "COORDINATOR"));
  for (let count = 0; count < 30; count += 1) {
    const opened = await openedComplaint(system);
    codes = { reference: opened.complaint.reference, accessCode: opened.accessCode };
    await system.sql`update complaint set handler_id = ${handler.staffId},
      department_id = (select id from department order by code limit 1) where id = ${opened.complaint.id}`;
  }
});

const beside = [
  /pg_catalog/,
  /\bfrom ("(calendar_version|settings_version|organisation)"|session s\b)/,
  /\bfrom "(staff|department)"$/,
];

/** What counts: reads and writes of the request itself, without the session's look-up (it goes in one pipeline). */
async function statements(
  document: string,
  variables: Record<string, unknown>,
  bearer: string,
): Promise<readonly string[]> {
  const { ask, system } = api();
  await system.policies.coordination(await system.clock.now());
  const answers: unknown[] = [];
  const sent = await system.statementsOf(async () => {
    const answer = await ask(document, variables, bearer);
    answers.push(answer.errors);
  });
  expect(answers).toEqual([[]]);
  // Not the session, not the policies and names kept for a moment, not what a new connection asks about types.
  return sent.filter((text) => !beside.some((one) => one.test(text)));
}

describe("statements", () => {
  it("a citizen's page takes two: the events, and the texts with the persons", async () => {
    const sent = await statements(
      `{ ownComplaints { reference status summary turn { holder untilOn } parts { description } complainants { name }
          deadlines { kind dueOn steps { on reason } } messages(first: 50) { edges { node { text authorName } } }
          history(first: 50) { edges { node { type at } } } possibleActions { type allowed } } }`,
      {},
      await api().signInComplainant(codes),
    );
    expect(sent.map((text) => text.slice(0, 60))).toHaveLength(2);
  });

  it("a page of the worklist takes two, the page and the count, however many handlers it names", async () => {
    const page = (first: number) =>
      statements(
        `query ($first: Int) { complaints(first: $first, filter: { open: true }) { totalCount edges { cursor node {
          reference summary handler { name } department { name { nl } } turn { holder task staff { name } } daysLeft } } } }`,
        { first },
        token,
      );
    const sent = await page(25);
    expect(sent.filter((text) => !text.startsWith('select "id", "name", "active"'))).toHaveLength(2);
    expect(await page(3)).toHaveLength(sent.length);
  });

  it("a list of people with roles and departments takes one more for each kind of detail, however many people", async () => {
    const sent = await statements("{ staff { name roles departments { code } absentUntilOn } }", {}, token);
    const tables = sent.map((text) => /from "(\w+)"/.exec(text)?.[1]);
    expect(tables).toEqual(["staff", "staff_role", "staff_department", "absence"]);
  });
});
