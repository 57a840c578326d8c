import { randomUUID } from "node:crypto";
import { type Complaint, defaultSettings } from "@gehoor/domain";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { openPolicies } from "../../complaints/policies.ts";
import { type CommandRequest, runCommand } from "../../complaints/writing/run-command.ts";
import { openSql } from "../../db/sql-client.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
const tokens: Record<string, string> = {};
let coordinator: Awaited<ReturnType<typeof addStaff>>;

beforeAll(async () => {
  const { system, signIn } = api();
  coordinator = await addStaff(system, "COORDINATOR");
  tokens.coordinator = await signIn(coordinator);
  tokens.administrator = await signIn(await addStaff(system, "ADMINISTRATOR"));
  tokens.handler = await signIn(await addStaff(system, "HANDLER"));
});

/** Each example begins with one complaint of Monday 23 November, and no versions but the first. */
let complaint: Complaint;
beforeEach(async () => {
  const { system } = api();
  system.clock.set("2026-11-23T09:00:00Z");
  const owner = openSql(system.ownerUrl, { max: 1 });
  await owner`delete from complaint`;
  await owner`delete from calendar_version where version > 1`;
  await owner`delete from settings_version where version > 1`;
  await owner.end();
  system.policies.refresh();
  complaint = (await openedComplaint(system)).complaint;
});

/** The coordinator does something that the rules allow. */
async function run(compose: CommandRequest["compose"]): Promise<void> {
  const handled = await runCommand(api().system, { complaintId: complaint.id, actor: coordinator, compose });
  expect(handled).toMatchObject({ outcome: "DONE" });
}

const preview = async (change: string, on: string) =>
  (
    await api().ask<{ calendarPreview: unknown }>(
      `query ($change: CalendarChangeKind!, $on: Date!) { calendarPreview(change: $change, on: $on) {
        __typename ... on ChangePreview { count capped } ... on Refused { refusal { code } } } }`,
      { change, on },
      tokens.administrator,
    )
  ).data.calendarPreview;

const { version: _, ladder: __, ...before } = defaultSettings;
const settingsPreview = async (changes: object) =>
  (
    await api().ask<{ settingsPreview: unknown }>(
      `query ($settings: SettingsInput!) { settingsPreview(settings: $settings) {
        __typename ... on ChangePreview { count } ... on Refused { refusal { code } }
        ... on InvalidInput { problems { path code limit } } } }`,
      { settings: { ...before, ...changes } },
      tokens.administrator,
    )
  ).data.settingsPreview;

const SETTINGS = `mutation ($input: ChangeSettingsInput!) { changeSettings(input: $input) { __typename } }`;
const changeSettings = (changes: object, expectedVersion: number, who = "administrator") =>
  api().ask(
    SETTINGS,
    { input: { idempotencyKey: randomUUID(), expectedVersion, settings: { ...before, ...changes } } },
    tokens[who],
  );

const addDecreeDay = (on: string) =>
  api().ask(
    `mutation ($input: AddDecreeDayInput!) { addDecreeDay(input: $input) { __typename } }`,
    { input: { idempotencyKey: randomUUID(), expectedVersion: 1, on, decree: "Besluit", verified: true } },
    tokens.administrator,
  );

async function toAdopt(who = "coordinator") {
  const { data } = await api().ask<{ termsToAdopt: { complaints: readonly object[] } }>(
    `{ termsToAdopt { totalCount capped complaints { reference
        calendar { kind fromOn toOn } settings { kind fromOn toOn } } } }`,
    {},
    tokens[who],
  );
  return data.termsToAdopt;
}

describe("what a change would do", () => {
  it("is told beforehand as a number of open complaints, and changes nothing", async () => {
    expect(await preview("ADD_DECREE_DAY", "2027-01-04")).toEqual({
      __typename: "ChangePreview",
      count: 1,
      capped: false,
    });
    expect(await preview("ADD_DECREE_DAY", "2027-03-02")).toMatchObject({ count: 0 });
    expect(await preview("ADD_CLOSED_DAY", "2026-11-24")).toMatchObject({ count: 1 });
    expect(await preview("ADD_CLOSED_DAY", "2026-11-28")).toMatchObject({
      refusal: { code: "DAY_FREE_ANYWAY" },
    });
    expect(await settingsPreview({ withAdviser: true })).toMatchObject({ count: 1 });
    expect(await settingsPreview({ bbsIsOwnAuthority: false })).toMatchObject({ count: 0 });
    expect(await settingsPreview({})).toMatchObject({ refusal: { code: "NOTHING_CHANGES" } });
    expect(await settingsPreview({ contactTargetDays: 21 })).toEqual({
      __typename: "InvalidInput",
      problems: [{ path: "settings.contactTargetDays", code: "OUT_OF_RANGE", limit: 20 }],
    });
    expect(await toAdopt()).toEqual({ totalCount: 0, capped: false, complaints: [] });
  });

  it("leaves out a complaint that has ended", async () => {
    const partyId = complaint.complainants[0]?.partyId;
    if (!partyId) throw new Error("Somebody complains");
    await run((addText) => ({
      type: "Withdraw",
      partyId,
      statement: addText("REASON", "Het hoeft niet meer."),
    }));
    expect(await preview("ADD_DECREE_DAY", "2027-01-04")).toMatchObject({ count: 0 });
  });
});

describe("what the coordinator can adopt", () => {
  it("is found once a newer calendar would move a term, and no longer once adopted", async () => {
    await addDecreeDay("2027-01-04");
    expect(await toAdopt()).toEqual({
      totalCount: 1,
      capped: false,
      complaints: [
        {
          reference: complaint.reference,
          calendar: expect.arrayContaining([{ kind: "DECISION", fromOn: "2027-01-04", toOn: "2027-01-05" }]),
          settings: [],
        },
      ],
    });
    for (const who of ["handler", "administrator"]) expect((await toAdopt(who)).complaints, who).toEqual([]);
    await run(() => ({ type: "AdoptCalendar" }));
    expect((await toAdopt()).complaints).toEqual([]);
  });

  it("is found for newer settings until the acknowledgement has left, which says who advises (9:15(1))", async () => {
    expect((await changeSettings({ withAdviser: true }, 1, "coordinator")).errors).toMatchObject([
      { extensions: { code: "FORBIDDEN" } },
    ]);
    expect((await changeSettings({ withAdviser: true }, 1)).data).toEqual({
      changeSettings: { __typename: "VersionMade" },
    });
    expect(await toAdopt()).toMatchObject({
      complaints: [
        {
          settings: expect.arrayContaining([{ kind: "DECISION", fromOn: "2027-01-04", toOn: "2027-02-01" }]),
        },
      ],
    });
    await run(() => ({ type: "StartAssessment" }));
    await run((_, { notices }) => ({
      type: "RecordDispatch",
      evidence: "HANDED_OVER",
      letterHash: "0f0f",
      number: notices.find(({ kind }) => kind === "ACKNOWLEDGEMENT")?.number ?? 0,
      dispatchedOn: Temporal.PlainDate.from("2026-11-23"),
    }));
    expect((await toAdopt()).complaints).toEqual([]);
    expect(await settingsPreview({ withAdviser: false, contactTargetDays: 4 })).toMatchObject({ count: 1 });
  });

  it("leaves a version that another process made a moment ago readable at once", async () => {
    const { system } = api();
    const elsewhere = openPolicies(system.db);
    await elsewhere.newestCalendar();
    await addDecreeDay("2027-01-04");
    const opened = (await openedComplaint(system)).complaint;
    const context = await elsewhere.contextFor(opened, coordinator, await system.clock.now());
    expect(context.calendar.version).toBe(2);
  });

  it("is looked for once by all that ask at the same moment, when it was long enough ago", async () => {
    const { system } = api();
    const now = await system.clock.now();
    await system.policies.coordination(now);
    vi.spyOn(performance, "now").mockReturnValue(performance.now() + 60_000);
    const heard = await system.statementsOf(async () => {
      await Promise.all(Array.from({ length: 5 }, () => system.policies.coordination(now)));
    });
    vi.restoreAllMocks();
    expect(heard.filter((text) => text.includes('from "settings_version"'))).toHaveLength(1);
  });
});
