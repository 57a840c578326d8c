import { beforeAll, expect, it } from "vitest";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();

const LOG = `query ($reference: String, $staffId: ID, $kind: LoggedKind, $before: String, $first: Int) {
  accessLog(reference: $reference, staffId: $staffId, kind: $kind, before: $before, first: $first) {
    next rows { id kind view role byParty reference staff { id } } } }`;
type Line = {
  readonly id: string;
  readonly kind: string;
  readonly view: string | null;
  readonly role: string | null;
  readonly byParty: boolean;
  readonly reference: string | null;
  readonly staff: { readonly id: string } | null;
};
type Log = { accessLog: { next: string | null; rows: Line[] } | null };

let officer: string;
let officerId: string;
let coordinator: string;
let coordinatorId: string;
let reference: string;

beforeAll(async () => {
  const { system, signIn, ask } = api();
  const { complaint } = await openedComplaint(system);
  reference = complaint.reference;
  const reader = await addStaff(system, "PRIVACY_OFFICER");
  const other = await addStaff(system, "COORDINATOR");
  [officerId, coordinatorId] = [reader.staffId, other.staffId];
  officer = await signIn(reader);
  coordinator = await signIn(other);
  await ask("query ($r: String!) { complaint(reference: $r) { summary } }", { r: reference }, coordinator);
});

async function log(variables: object = {}, token = officer) {
  const { data, errors } = await api().ask<Log>(LOG, { ...variables }, token);
  return { log: data?.accessLog ?? null, codes: errors.map(({ extensions }) => extensions?.code) };
}

it("tells who looked at a complaint, as what, however the reference is typed", async () => {
  const typed = ` ${reference.toLowerCase().replaceAll("-", " ")} `;
  const { log: found } = await log({ reference: typed, kind: "VIEWED" });
  expect(found).toEqual({
    next: null,
    rows: [
      {
        id: expect.any(String),
        kind: "VIEWED",
        view: "STAFF",
        role: null,
        byParty: false,
        reference,
        staff: { id: coordinatorId },
      },
    ],
  });
});

it("tells which roles somebody was given", async () => {
  const { log: found } = await log({ staffId: coordinatorId, kind: "ROLE_GIVEN" });
  expect(found?.rows.map(({ role }) => role)).toEqual(["COORDINATOR"]);
});

it("is itself in the log: who read it, and of which complaint", async () => {
  await log({ reference });
  const { log: found } = await log({ staffId: officerId, kind: "LOG_READ", first: 1 });
  // The question itself is written down before it is answered.
  const { log: before } = await log({
    staffId: officerId,
    kind: "LOG_READ",
    first: 1,
    before: found?.rows[0]?.id,
  });
  expect(before?.rows).toMatchObject([{ reference, staff: { id: officerId } }]);
});

it("is read to its beginning page by page, each line once", async () => {
  const seen: string[] = [];
  let before: string | null = null;
  do {
    const { log: page } = await log({ staffId: coordinatorId, first: 1, before });
    seen.push(...(page?.rows ?? []).map(({ id }) => id));
    before = page?.next ?? null;
  } while (before);
  expect(seen.length).toBeGreaterThan(1);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual(seen.toSorted((one, other) => Number(other) - Number(one)));
});

it("says when there is no such complaint, and takes no cursor that is none", async () => {
  expect((await log({ reference: "K-2019-0001-7" })).log).toBeNull();
  expect((await log({ before: "x" })).codes).toEqual(["BAD_USER_INPUT"]);
});

it.each(["COORDINATOR", "ADMINISTRATOR", "RECORDS_MANAGER"] as const)("is not for a %s", async (role) => {
  const { system, signIn } = api();
  const token = await signIn(await addStaff(system, role));
  expect(await log({}, token)).toEqual({ log: null, codes: ["FORBIDDEN"] });
});

it("shows a privacy officer no complaint besides", async () => {
  const { data } = await api().ask<{ complaint: unknown }>(
    "query ($r: String!) { complaint(reference: $r) { summary } }",
    { r: reference },
    officer,
  );
  expect(data.complaint).toBeNull();
});
