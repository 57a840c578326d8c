import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { sampleNewest } from "../../testing/sample-newest.ts";
import { NewestQuery } from "../newest-query.ts";
import { AddStaffMember, AddStaffPreview, action } from "./new-person.tsx";
import type { StaffingPreviewed } from "./staffing-query.ts";

const mock = mockApi();
const path = "/beheer/mensen/nieuw";
const department = "00000000-0000-4000-8000-00000000d001";
const form = {
  version: "3",
  idempotencyKey: "3f0f2a5e-5d05-4a9c-8f3b-0d3f0c1c5b11",
  name: "Noor Nieuw",
  login: "n.nieuw",
  email: "n.nieuw@gehoor.example",
  office: "EMPLOYEE",
  roles: ["HANDLER", "SIGNATORY"],
  heads: [department],
};
const asked = {
  expectedVersion: 3,
  idempotencyKey: form.idempotencyKey,
  name: "Noor Nieuw",
  login: "n.nieuw",
  email: "n.nieuw@gehoor.example",
  office: "EMPLOYEE",
  deputyMayor: false,
  roles: ["HANDLER", "SIGNATORY"],
  deputy: false,
  departments: [],
  heads: [department],
};

const foreseen: StaffingPreviewed = {
  __typename: "StaffingPreview",
  openComplaints: 0,
  movedComplaints: 0,
  capped: false,
  signsOut: false,
  invites: true,
  changes: [],
  routes: [],
};
const no = (code: "LOGIN_TAKEN" | "ADMINISTRATOR_SEES_NO_CASES" | "STAFF_ENDED"): StaffingPreviewed => ({
  __typename: "Refused",
  refusal: { code, article: "AVG 32", facts: [] },
});

beforeEach(() => mock.query(NewestQuery, sampleNewest));

function previewed(preview: StaffingPreviewed = foreseen): unknown[] {
  const inputs: unknown[] = [];
  mock.query(AddStaffPreview, ({ input }) => {
    inputs.push(input);
    return { preview };
  });
  return inputs;
}

const send = (changes: Readonly<Record<string, string | readonly string[]>> = {}) =>
  runRoute(action, { app: "staff", path, form: { ...form, ...changes } });

describe("somebody new", () => {
  it("is first shown with what it would do, as it would be sent, and nothing is recorded", async () => {
    const inputs = previewed();
    const { status, data } = await send();
    expect([status, inputs]).toEqual([200, [asked]]);
    expect(data).toMatchObject({ preview: { invites: true }, typed: { roles: ["HANDLER", "SIGNATORY"] } });
  });

  it("is recorded from there, and the list says so", async () => {
    previewed();
    const seen = (await send()).data?.typed.seen?.[0] ?? "";
    const made: unknown[] = [];
    mock.mutation(AddStaffMember, ({ input }) => {
      made.push(input);
      return { made: { __typename: "VersionMade" as const, version: 4 } };
    });
    const { location, setCookies } = await send({ seen, step: "send" });
    expect([made, location]).toEqual([[asked], "/beheer/mensen"]);
    expect(setCookies.some((line) => line.startsWith("gehoor_staff_flash="))).toBe(true);
  });

  it.each([
    ["LOGIN_TAKEN", "login"],
    ["ADMINISTRATOR_SEES_NO_CASES", "roles"],
    ["STAFF_ENDED", undefined],
  ] as const)("tells the refusal %s where it can be mended, and keeps what was typed", async (code, name) => {
    previewed(no(code));
    const { status, data } = await send();
    expect(status).toBe(422);
    expect(data).toMatchObject({
      mistakes: [{ name }],
      typed: { name: ["Noor Nieuw"], heads: [department] },
    });
  });

  it("names each field that is empty or wrong, and asks nothing", async () => {
    const { status, data } = await send({ name: "", login: " ", email: "geen adres", office: "KEIZER" });
    expect(status).toBe(422);
    expect(data?.mistakes.map(({ name }) => name)).toEqual(["name", "login", "email", "office"]);
  });

  it("tells of a problem that the API alone sees at its field", async () => {
    previewed({
      __typename: "InvalidInput",
      problems: [{ path: "heads.0", code: "INVALID", limit: null }],
    });
    expect((await send()).data?.mistakes.map(({ name }) => name)).toEqual(["heads"]);
  });
});
