import { beforeAll, describe, expect, it } from "vitest";
import { useOneCase } from "../../../testing/stories/one-case.ts";
import { useTestApi } from "../../../testing/test-api.ts";

const api = useTestApi();
const one = useOneCase(api);

interface Seen {
  readonly turn: { readonly task: string };
  readonly hearings: readonly {
    readonly partyId: string;
    readonly side: string;
    readonly status: string;
    readonly plannedAt: string | null;
    readonly place: string | null;
    readonly needs: readonly string[];
    readonly needsNote: string | null;
    readonly otherMoment: string | null;
    readonly proposal: { readonly moments: readonly string[]; readonly place: string | null } | null;
  }[];
  readonly ownWords: readonly { readonly kind: string; readonly text: string | null }[];
}

async function seen(who: string): Promise<Seen> {
  const { data, errors } = await api().ask<{ complaint: Seen }>(
    `query ($r: String!) { complaint(reference: $r) { turn { task } ownWords { kind text }
      hearings { partyId side status plannedAt place needs needsNote otherMoment proposal { moments place } } } }`,
    { r: one().reference },
    one().tokens[who],
  );
  expect(errors).toEqual([]);
  return data.complaint;
}

const hearing = async (who: string, side = "COMPLAINANT") => {
  const found = (await seen(who)).hearings.find((each) => each.side === side);
  if (!found) throw new Error(`No hearing of the ${side} for the ${who}`);
  return found;
};

const place = "Raadhuisplein 1, kamer 2.14";
const monday = { plannedOn: "2026-11-30", time: "14:00" };
const thursday = { plannedOn: "2026-12-03", time: "9.30" };
const proposal = async (side: string, ...moments: readonly object[]) => ({
  idempotencyKey: crypto.randomUUID(),
  partyId: (await hearing("coordinator", side)).partyId,
  moments,
  mode: "VISIT",
  place,
});
const done = { __typename: "CommandDone" };
const refused = (code: string) => ({ __typename: "Refused", refusal: { code } });

async function proposed(...moments: readonly object[]): Promise<void> {
  const typed = await proposal("COMPLAINANT", ...moments);
  expect(await one().command("proposeHearingMoments", typed, "handler")).toEqual(done);
}

describe("moments to be heard", () => {
  beforeAll(async () => {
    const needs = { mode: "VISIT", needs: ["INTERPRETER", "STEP_FREE"], needsNote: "Arabisch." };
    expect(await one().command("askHearing", needs, "complainant")).toEqual(done);
  });

  it("come after what the party needs, which who hears reads", async () => {
    for (const who of ["handler", "complainant"])
      expect(await hearing(who)).toMatchObject({
        needs: ["INTERPRETER", "STEP_FREE"],
        needsNote: "Arabisch.",
      });
  });

  it("are refused with their place in the list where a time is none", async () => {
    const wrong = await proposal("COMPLAINANT", monday, { ...thursday, time: "25:00" });
    expect(await one().command("proposeHearingMoments", wrong, "handler")).toEqual({
      __typename: "InvalidInput",
      problems: [{ path: "moments.1.time", code: "INVALID" }],
    });
    const none = await proposal("COMPLAINANT");
    expect(await one().command("proposeHearingMoments", none, "handler")).toMatchObject({
      __typename: "InvalidInput",
    });
  });

  it("are shown to the party alone, whose turn it is, and to who hears", async () => {
    await proposed(thursday, monday);
    const moments = ["2026-11-30T13:00:00Z", "2026-12-03T08:30:00Z"];
    for (const who of ["complainant", "handler"])
      expect(await hearing(who), who).toMatchObject({ proposal: { moments, place } });
    expect((await seen("complainant")).turn.task).toBe("HEARING_MOMENT");
    expect((await seen("respondent")).hearings.map(({ side }) => side)).not.toContain("COMPLAINANT");
    const choice = { plannedAt: moments[0] };
    expect(await one().command("chooseHearingMoment", choice, "respondent")).toEqual(
      refused("HEARING_NOT_PROPOSED"),
    );
    expect(await one().command("chooseHearingMoment", choice, "stranger")).toEqual({
      __typename: "NotFound",
    });
  });

  it("may all not suit: in the party's own words", async () => {
    await proposed(thursday);
    const words = "Alleen op maandag.";
    expect(await one().command("askOtherMoment", { words }, "complainant")).toEqual(done);
    expect((await seen("complainant")).ownWords).toContainEqual({ kind: "OTHER_MOMENT", text: words });
    expect(await hearing("handler")).toMatchObject({ proposal: null, otherMoment: words });
  });

  it("are planned by the party's choice, and gone for who comes second", async () => {
    await proposed(monday);
    const choose = (plannedAt: string) => one().command("chooseHearingMoment", { plannedAt }, "complainant");
    expect(await choose("yesterday")).toMatchObject({ __typename: "InvalidInput" });
    expect(await choose("2026-12-03T08:30:00Z")).toEqual(refused("HEARING_MOMENT_GONE"));
    // Somebody of another complaint of the same handler was quicker.
    const taken = async (ended: string | null) => {
      await api().system.sql`
        update complaint set handler_id = (select handler_id from complaint where id = ${one().id}), ended_on = ${ended}::date
        where reference <> ${one().reference}`;
      await api().system.sql`
        insert into hearing (complaint_id, party_id, side, status, reply_by_on, mode, planned_at)
        select id, gen_random_uuid(), 'COMPLAINANT', 'PLANNED', '2026-12-01', 'VISIT', '2026-11-30T13:15:00Z'
        from complaint where reference <> ${one().reference} limit 1`;
    };
    await taken(null);
    expect(await choose("2026-11-30T13:00:00Z")).toEqual(refused("HEARING_MOMENT_GONE"));
    await taken("2026-11-24");
    expect(await choose("2026-11-30T13:00:00Z")).toEqual(done);
    expect(await hearing("complainant")).toMatchObject({
      status: "PLANNED",
      plannedAt: "2026-11-30T13:00:00Z",
      place,
      proposal: null,
    });
  });
});
