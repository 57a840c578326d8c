import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { StaffQuery } from "../forms/staff-query.ts";
import type { Code } from "../words/code.ts";
import { AbsencesQuery, EndAbsence, RecordAbsence } from "./absence-query.ts";
import { action } from "./absences.tsx";
import { action as changeAction, loader as changeLoader } from "./change-absence.tsx";

const mock = mockApi();
const holiday = {
  id: "a1",
  person: { id: "s2", name: "P. Vermeer", active: true },
  fromOn: "2026-12-01",
  untilOn: "2026-12-18",
  replacedBy: null,
  recordedBy: null,
  recordedAt: null,
};
let recorded: object[];

function keptBy(...roles: Code<"Role">[]) {
  mock.query(AbsencesQuery, {
    today: "2026-11-23",
    viewer: { __typename: "StaffViewer", roles, staff: { id: "s1" } },
    absences: [holiday],
  });
}

beforeEach(() => {
  recorded = [];
  keptBy("HANDLER");
  mock.mutation(RecordAbsence, ({ input }) => {
    recorded.push(input);
    return { kept: { __typename: "AbsenceKept" as const } };
  });
});

const send = (form: Record<string, string>) =>
  runRoute(action, {
    app: "staff",
    path: "/afwezigheid",
    form: { do: "record", fromOn: "1 dec", untilOn: "", replacedBy: "", ...form },
  });

describe("an absence", () => {
  it("is one's own, from the day typed until nobody knows", async () => {
    const { location } = await send({ staffId: "s9" });
    expect(location).toBe("/afwezigheid");
    expect(recorded).toEqual([
      { id: null, staffId: "s1", fromOn: "2026-12-01", untilOn: null, replacedBy: null },
    ]);
  });

  it("is anybody's to who coordinates", async () => {
    keptBy("COORDINATOR");
    await send({ staffId: "s2", untilOn: "18-12-2026", replacedBy: "s3" });
    expect(recorded).toEqual([
      { id: null, staffId: "s2", fromOn: "2026-12-01", untilOn: "2026-12-18", replacedBy: "s3" },
    ]);
  });

  it("that cannot be so comes back with what was typed, and says at which field", async () => {
    const refusal = { code: "ABSENT_ALREADY", article: "Awb 9:11", facts: [] } as const;
    mock.mutation(RecordAbsence, { kept: { __typename: "Refused", refusal: { ...refusal, facts: [] } } });
    const { status, data } = await send({ untilOn: "18 dec" });
    expect(status).toBe(422);
    expect(data).toMatchObject({ mistakes: [{ name: "fromOn" }], typed: { untilOn: ["18 dec"] } });
  });

  it("is ended by one button", async () => {
    const ended: unknown[] = [];
    mock.mutation(EndAbsence, ({ id }) => {
      ended.push(id);
      return { ended: true };
    });
    const { location } = await send({ do: "end", id: "a1" });
    expect([location, ended]).toEqual(["/afwezigheid", ["a1"]]);
  });

  it("is changed with whose it is kept, and no other is found", async () => {
    const params = { id: "a1" };
    const form = { fromOn: "2-12-2026", untilOn: "", replacedBy: "" };
    await runRoute(changeAction, { app: "staff", path: "/afwezigheid/a1", params, form });
    expect(recorded).toEqual([
      { id: "a1", staffId: "s2", fromOn: "2026-12-02", untilOn: null, replacedBy: null },
    ]);
    mock.query(AbsencesQuery, {
      today: "2026-11-23",
      viewer: { __typename: "StaffViewer", roles: ["HANDLER"], staff: { id: "s1" } },
      absences: [],
    });
    mock.query(StaffQuery, { staff: [], departments: [] });
    const other = await runRoute(changeLoader, { app: "staff", path: "/afwezigheid/a1", params });
    expect(other.status).toBe(404);
  });
});
