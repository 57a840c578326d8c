import type { ComplaintId } from "@gehoor/domain";
import { beforeAll, describe, expect, it } from "vitest";
import { isBooked } from "../../reads/booked.ts";
import { useOneCase } from "../../testing/stories/one-case.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
const one = useOneCase(api);

const AGENDA = `query ($from: Date!, $until: Date!, $first: Int, $after: String) {
  hearings(from: $from, until: $until, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { reference summary plannedAt mode side name you } } } }`;

interface Agenda {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: object }[];
}

async function agenda(who: string, variables: Record<string, unknown> = {}) {
  const asked = { from: "2026-11-23", until: "2026-12-06", ...variables };
  const { data, errors } = await api().ask<{ hearings: Agenda }>(AGENDA, asked, one().tokens[who]);
  expect(errors).toEqual([]);
  return data.hearings;
}
const nodes = async (who: string, variables?: Record<string, unknown>) =>
  (await agenda(who, variables)).edges.map(({ node }) => node);

beforeAll(async () => {
  const { data } = await api().ask<{ complaint: { hearings: { partyId: string; side: string }[] } }>(
    "query ($r: String!) { complaint(reference: $r) { hearings { partyId side } } }",
    { r: one().reference },
    one().tokens.coordinator,
  );
  const days: Record<string, string> = { COMPLAINANT: "2026-11-30", RESPONDENT: "2026-12-02" };
  for (const { partyId, side } of data.complaint.hearings)
    await one().done("planHearing", {
      idempotencyKey: crypto.randomUUID(),
      partyId,
      plannedOn: days[side],
      time: "14:00",
      mode: "VISIT",
    });
});

describe("the agenda of hearings", () => {
  it("tells who works on the case whom to expect, soonest first", async () => {
    for (const who of ["coordinator", "handler"])
      expect(await nodes(who), who).toEqual([
        {
          reference: one().reference,
          side: "COMPLAINANT",
          name: "Fatima Yilmaz",
          you: false,
          plannedAt: "2026-11-30T13:00:00Z",
          mode: "VISIT",
          summary: "Aan de balie werd ik weggestuurd zonder dat iemand luisterde.",
        },
        expect.objectContaining({ side: "RESPONDENT", plannedAt: "2026-12-02T13:00:00Z" }),
      ]);
  });

  it("tells the person complained about their own hearing only, without the complaint's text", async () => {
    expect(await nodes("respondent")).toMatchObject([
      { side: "RESPONDENT", you: true, summary: null, plannedAt: "2026-12-02T13:00:00Z" },
    ]);
  });

  it("gives the complainant their own appointment for a calendar, and nobody else's", async () => {
    const { data } = await api().ask<{ complaint: { hearings: { side: string; calendar: string }[] } }>(
      "query ($r: String!) { complaint(reference: $r) { hearings { side calendar } } }",
      { r: one().reference },
      one().tokens.complainant,
    );
    expect(data.complaint.hearings.map(({ side }) => side)).toEqual(["COMPLAINANT"]);
    expect(data.complaint.hearings[0]?.calendar).toContain("DTSTART:20261130T130000Z");
  });

  it("tells everybody else nothing", async () => {
    for (const who of ["desk", "liaison", "administrator", "records"])
      expect(await agenda(who), who).toMatchObject({ totalCount: 0, edges: [] });
  });

  it("holds whole days of the Dutch clock, both ends included", async () => {
    expect(await nodes("coordinator", { from: "2026-11-30", until: "2026-11-30" })).toHaveLength(1);
    expect(await nodes("coordinator", { from: "2026-12-01", until: "2026-12-01" })).toHaveLength(0);
  });

  it("comes a page at a time", async () => {
    const first = await agenda("coordinator", { first: 1 });
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const second = await agenda("coordinator", { first: 1, after: first.pageInfo.endCursor });
    expect(second).toMatchObject({
      edges: [{ node: { side: "RESPONDENT" } }],
      pageInfo: { hasNextPage: false },
    });
  });

  it.each([
    ["a last day before the first", { until: "2026-11-22" }],
    ["more than a quarter", { until: "2027-02-24" }],
    ["a cursor of something else", { after: "x" }],
  ])("refuses %s", async (_, variables) => {
    const asked = { from: "2026-11-23", until: "2026-12-06", ...variables };
    const { errors } = await api().ask(AGENDA, asked, one().tokens.coordinator);
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("forgets a hearing while the complaint has ended", async () => {
    const end = (day: string | null) =>
      api().system.sql`update complaint set ended_on = ${day}::date where id = ${one().id}`;
    await end("2026-11-24");
    const ended = await nodes("coordinator");
    await end(null);
    expect(ended).toEqual([]);
    expect(await nodes("coordinator")).toHaveLength(2);
  });
});

describe("planning beside a hearing", () => {
  it("is known for the handler's other complaints, within half an hour", async () => {
    const { system } = api();
    const [other] = await system.sql<{ id: ComplaintId }[]>`
      insert into complaint select (jsonb_populate_record(c,
        jsonb_build_object('id', gen_random_uuid(), 'reference', 'K-2026-9999-9'))).*
      from complaint c where reference = ${one().reference} returning id`;
    if (!other) throw new Error("No other complaint");
    const at = (time: string) => Temporal.Instant.from(`2026-11-30T${time}:00Z`);
    expect(await isBooked(system, other.id, at("13:20"))).toBe(true);
    expect(await isBooked(system, other.id, at("12:40"))).toBe(true);
    expect(await isBooked(system, other.id, at("13:30"))).toBe(false);
    const [self] = await system.sql<{ id: ComplaintId }[]>`
      select id from complaint where reference = ${one().reference}`;
    expect(self && (await isBooked(system, self.id, at("13:00")))).toBe(false);
    expect(self && (await isBooked(system, other.id, at("13:20"), [self.id]))).toBe(false);
  });
});
