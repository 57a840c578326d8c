import { beforeEach, expect, it } from "vitest";
import { addStaff } from "../testing/sample-staff.ts";
import { openedComplaint } from "../testing/stories/opened-complaint.ts";
import { useTestApi } from "../testing/test-api.ts";

const api = useTestApi();

const LIST = "{ complaints(first: 5) { edges { node { reference } } } }";
type List = { complaints: { edges: { node: { reference: string } }[] } };

beforeEach(async () => {
  await openedComplaint(api().system);
});

/** Somebody who has just asked, so that this process knows them. */
async function known(role: "COORDINATOR" | "HANDLER") {
  const { system, signIn, ask } = api();
  const { staffId } = await addStaff(system, role);
  const token = await signIn({ kind: "STAFF", staffId, roles: [role] });
  await ask(LIST, {}, token);
  return { staffId, token };
}

async function seen(token: string) {
  const { data, errors } = await api().ask<List>(LIST, {}, token);
  return { count: data?.complaints?.edges.length, codes: errors.map(({ extensions }) => extensions?.code) };
}

it("whose session ended is answered as a visitor from the next question on", async () => {
  const { token, staffId } = await known("COORDINATOR");
  expect((await seen(token)).count).toBeGreaterThan(0);
  await api().system.sql`delete from session where staff_id = ${staffId}`;
  expect(await seen(token)).toEqual({ count: undefined, codes: ["UNAUTHENTICATED"] });
});

it("who works here no longer is out from the next question on", async () => {
  const { token, staffId } = await known("COORDINATOR");
  await api().system.sql`update staff set active = false where id = ${staffId}`;
  expect(await seen(token)).toEqual({ count: undefined, codes: ["UNAUTHENTICATED"] });
});

it("what somebody sees follows the roles of the question, given and taken", async () => {
  const { token, staffId } = await known("HANDLER");
  const { sql, policies } = api().system;
  expect((await seen(token)).count).toBe(0);
  await sql`insert into staff_role (staff_id, role) values (${staffId}, 'COORDINATOR')`;
  policies.refresh();
  expect((await seen(token)).count).toBeGreaterThan(0);
  await sql`delete from staff_role where staff_id = ${staffId} and role = 'COORDINATOR'`;
  policies.refresh();
  expect((await seen(token)).count).toBe(0);
});

it("a question by which nothing is read is proved too", async () => {
  const { token, staffId } = await known("COORDINATOR");
  const WHO = "{ viewer { __typename } }";
  const who = async () => (await api().ask<{ viewer: object | null }>(WHO, {}, token)).data.viewer;
  expect(await who()).toEqual({ __typename: "StaffViewer" });
  await api().system.sql`delete from session where staff_id = ${staffId}`;
  expect(await who()).toBeNull();
});

it("the session of who is known is looked up by the process itself, with what is read and before it, once", async () => {
  const { token } = await known("COORDINATOR");
  const heard = await api().system.heardWhile(() => api().ask(LIST, {}, token));
  const [first, ...rest] = heard;
  expect(first).toMatchObject({ asViewer: false, text: expect.stringContaining("from session s") });
  expect(rest.length).toBeGreaterThan(0);
  expect(rest.every(({ asViewer }) => asViewer)).toBe(true);
});
