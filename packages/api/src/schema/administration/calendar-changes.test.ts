import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { addStaff } from "../../testing/sample-staff.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
const tokens: Record<string, string> = {};

beforeAll(async () => {
  const { system, signIn } = api();
  system.clock.set("2026-11-23T09:00:00Z");
  for (const role of ["ADMINISTRATOR", "COORDINATOR", "HANDLER", "INTAKE"] as const)
    tokens[role] = await signIn(await addStaff(system, role));
});

interface Calendar {
  readonly version: number;
  readonly decreeYearsTo: number;
  readonly decreeDays: readonly { readonly on: string; readonly verified: boolean }[];
  readonly closedDays: readonly { readonly on: string; readonly name: string }[];
}

async function calendar(): Promise<Calendar> {
  const document = `{ calendar { version decreeYearsTo decreeDays { on verified } closedDays { on name } } }`;
  return (await api().ask<{ calendar: Calendar }>(document, {}, tokens.ADMINISTRATOR)).data.calendar;
}

/** Asks one of the mutations; made from the newest version and with a key of its own unless told otherwise. */
async function change(name: string, typed: Record<string, unknown>, role = "ADMINISTRATOR") {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename
    ... on VersionMade { version } ... on VersionConflict { newest: version }
    ... on Refused { refusal { code } } ... on InvalidInput { problems { path code } } } }`;
  const { version } = await calendar();
  const input = { idempotencyKey: randomUUID(), expectedVersion: version, ...typed };
  const { data, errors } = await api().ask<{ result: unknown }>(document, { input }, tokens[role]);
  return data?.result ?? errors[0]?.extensions?.code;
}

const decree = {
  on: "2027-01-04",
  decree: "Besluit van 1 december 2026, Stcrt. 2026, 41234",
  verified: false,
};

describe("the administrator's changes of the calendar", () => {
  it("each make a new version and leave the one before as it was", async () => {
    const { version } = await calendar();
    const changes: readonly (readonly [string, Record<string, unknown>])[] = [
      ["addDecreeDay", { ...decree, on: "2029-05-11" }],
      ["verifyDecreeDay", { on: "2029-05-11" }],
      ["addClosedDay", { on: "2026-12-24", name: "  Brugdag\n voor Kerst " }],
    ];
    for (const [index, [name, typed]] of changes.entries())
      expect(await change(name, typed), name).toEqual({
        __typename: "VersionMade",
        version: version + index + 1,
      });
    const after = await calendar();
    expect(after.closedDays).toContainEqual({ on: "2026-12-24", name: "Brugdag voor Kerst" });
    expect(after.decreeDays).toContainEqual({ on: "2029-05-11", verified: true });
    expect(after.decreeYearsTo).toBe(2029);
    for (const [name, on] of [
      ["removeDecreeDay", "2029-05-11"],
      ["removeClosedDay", "2026-12-24"],
    ] as const)
      expect(await change(name, { on })).toMatchObject({ __typename: "VersionMade" });
    const [kept] = await api().system.sql`
      select calendar -> 'closedDays' -> 0 ->> 'name' as name from calendar_version where version = ${version + 3}`;
    expect(kept?.name).toBe("Brugdag voor Kerst");
  });

  it("are the administrator's alone", async () => {
    const before = (await calendar()).version;
    for (const role of ["COORDINATOR", "HANDLER", "INTAKE"]) {
      expect(await change("addDecreeDay", decree, role), role).toBe("FORBIDDEN");
      expect(await change("removeDecreeDay", { on: "2027-05-07" }, role), role).toBe("FORBIDDEN");
    }
    const visitor = await api().ask(
      `{ calendarPreview(change: ADD_CLOSED_DAY, on: "2027-01-04") { __typename } }`,
    );
    expect(visitor.errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
    expect((await calendar()).version).toBe(before);
  });

  it("name the field that is wrong, and say what the calendar does not allow", async () => {
    expect(await change("addDecreeDay", { ...decree, on: "2027-02-30", decree: " " })).toEqual({
      __typename: "InvalidInput",
      problems: expect.arrayContaining([
        { path: "on", code: "INVALID" },
        { path: "decree", code: "REQUIRED" },
      ]),
    });
    expect(await change("addClosedDay", { on: "2027-01-05", name: "x".repeat(201) })).toMatchObject({
      problems: [{ path: "name", code: "TOO_LONG" }],
    });
    for (const name of ["a\0b", "a\uD800b"])
      expect(await change("addClosedDay", { on: "2027-01-05", name })).toMatchObject({
        problems: [{ path: "name", code: "INVALID" }],
      });
    expect(await change("addClosedDay", { on: "2027-01-09", name: "Zaterdag" })).toMatchObject({
      refusal: { code: "DAY_FREE_ANYWAY" },
    });
    expect(await change("removeClosedDay", { on: "2027-01-06" })).toMatchObject({
      refusal: { code: "DAY_NOT_LISTED" },
    });
  });
});

describe("a form sent twice, and two administrators at once", () => {
  it("makes one version of one form, also when it is sent twice at the same moment", async () => {
    const { version } = await calendar();
    const form = {
      idempotencyKey: randomUUID(),
      expectedVersion: version,
      on: "2027-02-01",
      name: "Studiedag",
    };
    const both = await Promise.all([change("addClosedDay", form), change("addClosedDay", form)]);
    const once = { __typename: "VersionMade", version: version + 1 };
    expect([...both, await change("addClosedDay", form)]).toEqual([once, once, once]);
    expect((await calendar()).version).toBe(version + 1);
  });

  it("lets one of two through, and tells the other that there is a newer version", async () => {
    const { version } = await calendar();
    const form = (on: string) => change("addClosedDay", { expectedVersion: version, on, name: "Dicht" });
    const both = await Promise.all([form("2027-02-02"), form("2027-02-03")]);
    expect(both).toEqual(
      expect.arrayContaining([
        { __typename: "VersionMade", version: version + 1 },
        { __typename: "VersionConflict", newest: version + 1 },
      ]),
    );
    expect(await form("2027-02-04")).toEqual({ __typename: "VersionConflict", newest: version + 1 });
  });
});

interface Found {
  readonly ofCalendar: boolean;
  readonly version: number;
  readonly by: { readonly name: string } | null;
}

describe("who changed what when", () => {
  const CHANGES = `{ versionChanges { ofCalendar version at by { name } days { change on } settings { name } } }`;

  it("is told to those who keep the system running, latest first", async () => {
    api().system.clock.set("2026-11-23T10:00:00Z");
    await change("addDecreeDay", decree);
    const { version } = await calendar();
    for (const role of ["ADMINISTRATOR", "COORDINATOR"]) {
      const { data } = await api().ask<{ versionChanges: readonly Found[] }>(CHANGES, {}, tokens[role]);
      const ofCalendar = data.versionChanges.filter((one) => one.ofCalendar);
      // What came along is of the machine's own day, which says nothing beside the days of a test.
      const published = ofCalendar.filter((one) => one.by);
      expect(published.map((one) => one.version)).toEqual(published.map((_, index) => version - index));
      expect(published[0]).toEqual({
        ofCalendar: true,
        version,
        at: "2026-11-23T10:00:00Z",
        settings: [],
        by: { name: expect.stringMatching(/^Medewerker/) },
        days: [{ change: "ADD_DECREE_DAY", on: "2027-01-04" }],
      });
      expect(ofCalendar).toContainEqual(expect.objectContaining({ version: 1, by: null, days: [] }));
    }
    expect((await api().ask(CHANGES, {}, tokens.HANDLER)).errors).toMatchObject([
      { extensions: { code: "FORBIDDEN" } },
    ]);
  });

  it("stays as it was: the application cannot edit a version or take one away", async () => {
    const { sql } = api().system;
    await expect(sql`update calendar_version set calendar = '{}'`).rejects.toThrow(/permission denied/);
    await expect(sql`delete from settings_version`).rejects.toThrow(/permission denied/);
  });
});
