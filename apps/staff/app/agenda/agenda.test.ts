import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { loader } from "./agenda.tsx";
import { AgendaQuery, TodayQuery } from "./agenda-query.ts";

const mock = mockApi();
const hearing = {
  complaintId: "c1",
  partyId: "p1",
  reference: "K-2026-0388-1",
  summary: "Toon van het gesprek",
  plannedAt: "2026-11-24T13:00:00Z",
  mode: "VISIT" as const,
  side: "COMPLAINANT" as const,
  name: "T. de Boer",
  you: false,
};

async function agenda(path: string, ...plannedAt: readonly string[]) {
  let asked: object = {};
  mock.query(TodayQuery, { today: "2026-11-23" });
  mock.query(AgendaQuery, (variables) => {
    asked = variables;
    return {
      hearings: {
        totalCount: plannedAt.length,
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
        edges: plannedAt.map((at, index) => ({
          node: { ...hearing, partyId: `p${index}`, plannedAt: at },
        })),
      },
    };
  });
  const outcome = await runRoute(loader, { app: "staff", path });
  return { asked, ...outcome };
}

describe("the agenda", () => {
  it("groups hearings by the day of the Dutch clock, also just after midnight", async () => {
    const { data } = await agenda(
      "/gesprekken",
      ...["2026-11-24T09:00:00Z", "2026-11-24T13:00:00Z", "2026-12-02T23:30:00Z"],
    );
    expect(data?.byDay.map(({ words, hearings }) => [words, hearings.map(({ time }) => time)])).toEqual([
      ["dinsdag 24 november 2026 (morgen)", ["10.00 uur", "14.00 uur"]],
      ["donderdag 3 december 2026", ["0.30 uur"]],
    ]);
  });

  it.each([
    ["/gesprekken", { from: "2026-11-23", until: "2026-12-20", after: null }],
    ["/gesprekken?van=2026-12-21&na=cursor", { from: "2026-12-21", until: "2027-01-17", after: "cursor" }],
    ["/gesprekken?van=2027-02-31", { from: "2027-02-28" }],
    ["/gesprekken?van=morgen", { from: "2026-11-23" }],
    ["/gesprekken?van=2027-00-10", { from: "2026-11-23" }],
  ])("%s asks for four weeks", async (path, expected) => {
    const { asked } = await agenda(path);
    expect(asked).toMatchObject({ first: 50, ...expected });
  });
});
