import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openSql } from "../../db/sql-client.ts";
import { sweepDeadlines } from "../../jobs/sweep/deadline-sweep.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
const tokens: Record<string, string> = {};

beforeAll(async () => {
  const { system, signIn } = api();
  for (const role of ["COORDINATOR", "ADMINISTRATOR", "HANDLER", "SIGNATORY"] as const)
    tokens[role] = await signIn(await addStaff(system, role));
});

/** One complaint of Monday 23 November, whose answer is due on 4 January, and no settings but the first. */
beforeEach(async () => {
  const { system } = api();
  system.clock.set("2026-11-23T09:00:00Z");
  const owner = openSql(system.ownerUrl, { max: 1 });
  await owner`delete from complaint`;
  await owner`delete from settings_version where version > 1`;
  await owner.end();
  await system.sql`delete from alert`;
  await system.sql`delete from deadline`;
  system.policies.refresh();
  await openedComplaint(system);
});

const step = (termKind: string, rung: string, workingDays: number | null) => ({
  termKind,
  rung,
  workingDays,
});

const preview = async (steps: readonly object[], who = "COORDINATOR") =>
  (
    await api().ask<{ ladderPreview: unknown }>(
      `query ($steps: [LadderStepInput!]!) { ladderPreview(steps: $steps) { __typename
        ... on ChangePreview { count capped } ... on Refused { refusal { code } }
        ... on InvalidInput { problems { path } } } }`,
      { steps },
      tokens[who],
    )
  ).data?.ladderPreview;

const change = async (steps: readonly object[], { who = "COORDINATOR", from = 1 } = {}) =>
  api().ask<{ changeLadder: unknown }>(
    `mutation ($input: ChangeLadderInput!) { changeLadder(input: $input) { __typename
      ... on VersionMade { version } ... on Refused { refusal { code } } } }`,
    { input: { idempotencyKey: randomUUID(), expectedVersion: from, steps } },
    tokens[who],
  );

describe("when who is told of a term", () => {
  it("is the coordinator's and the administrator's to lay down, and nobody else's", async () => {
    for (const who of ["HANDLER", "SIGNATORY"])
      expect((await change([step("DECISION", "SIGNATORY", 4)], { who })).errors, who).toMatchObject([
        { extensions: { code: "FORBIDDEN" } },
      ]);
    for (const [who, from] of [["COORDINATOR", 1] as const, ["ADMINISTRATOR", 2] as const])
      expect((await change([step("DECISION", "SIGNATORY", from + 5)], { who, from })).data).toEqual({
        changeLadder: { __typename: "VersionMade", version: from + 1 },
      });
  });

  it("is told with the history of the settings, step by step, and leaves the others as they were", async () => {
    await change([step("DECISION", "SIGNATORY", null)]);
    const { data } = await api().ask<{
      versionChanges: readonly object[];
      settings: { readonly ladder: readonly object[] };
    }>(
      `{ versionChanges { version settings { name } steps { termKind rung from to } }
        settings { ladder { termKind rung workingDays } } }`,
      {},
      tokens.COORDINATOR,
    );
    expect(data.versionChanges).toContainEqual({
      ...{ version: 2, settings: [] },
      steps: [{ termKind: "DECISION", rung: "SIGNATORY", from: 5, to: null }],
    });
    expect(data.settings.ladder).toContainEqual(step("DECISION", "HANDLER", -1));
  });

  it("is refused where nothing changes or somebody is passed over, and where nobody could act", async () => {
    expect(await preview([step("DECISION", "SIGNATORY", 5)])).toMatchObject({
      refusal: { code: "NOTHING_CHANGES" },
    });
    expect(await preview([step("DECISION", "SIGNATORY", -3)])).toMatchObject({
      refusal: { code: "LADDER_OUT_OF_ORDER" },
    });
    for (const nowhere of [
      step("OMBUDSMAN_REQUEST", "HANDLER", 1),
      step("DECLINE_NOTICE", "HANDLER", 1),
      step("DECISION", "HANDLER", 21),
    ])
      expect(await preview([nowhere])).toMatchObject({ __typename: "InvalidInput" });
  });

  it("is told beforehand as a number of complaints of which somebody is told at once; then they are, once", async () => {
    const { system } = api();
    system.clock.set("2027-01-07T04:00:00Z");
    await sweepDeadlines(system);
    const sooner = [step("DECISION", "SIGNATORY", 2)];
    expect(await preview([step("DECISION", "SIGNATORY", 4)])).toMatchObject({ count: 0 });
    expect(await preview(sooner)).toEqual({ __typename: "ChangePreview", count: 1, capped: false });
    await change(sooner);
    await sweepDeadlines(system);
    await sweepDeadlines(system);
    expect(
      await system.sql`select rung, threshold from alert
        where term_kind = 'DECISION' and rung is not null order by position`,
    ).toEqual([
      { rung: "COORDINATOR", threshold: -2 },
      { rung: "SIGNATORY", threshold: -3 },
    ]);
  });

  it("is not changed by other settings", async () => {
    await change([step("DECISION", "SIGNATORY", 7)]);
    const settings = {
      ...{ withAdviser: true, contactTargetDays: 3, routingTargetDays: 3, hearingReplyDays: 10 },
      ...{ informalReviewWeeks: 2, followUpTargetWeeks: 6, bbsIsOwnAuthority: true, siteIsDesignated: false },
    };
    await api().ask(
      "mutation ($input: ChangeSettingsInput!) { changeSettings(input: $input) { __typename } }",
      { input: { idempotencyKey: randomUUID(), expectedVersion: 2, settings } },
      tokens.ADMINISTRATOR,
    );
    const { ladder, withAdviser } = await api().system.policies.newestSettings();
    expect([ladder.DECISION.SIGNATORY, withAdviser]).toEqual([7, true]);
  });
});
