import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { action, loader } from "./alerts.tsx";
import {
  AcknowledgeAlerts,
  type AlertedData,
  AlertsQuery,
  ReopenAlerts,
  SnoozeAlerts,
  TodayQuery,
} from "./alerts-query.ts";

const mock = mockApi();
const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

const alerted = (reference: string, ...days: (string | null)[]): AlertedData => ({
  ...{ complaintReference: reference, complaintSummary: "De balie was dicht", further: 0, handler: null },
  alerts: days.map((dueOn, at) => ({
    ...{ id: idOf(at), dueOn, kind: dueOn ? "TERM_NEAR" : "NEW_COMPLAINT" },
    ...{
      termKind: dueOn ? "DECISION" : null,
      asks: null,
      threshold: null,
      createdAt: "2026-11-23T09:00:00Z",
    },
    ...{ acknowledgedAt: null, snoozedUntilAt: null, handler: null },
    ...{ complaintReference: reference, complaintSummary: "De balie was dicht" },
  })),
});

const page = (...nodes: AlertedData[]) => ({
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  edges: nodes.map((node) => ({ node })),
});

const today = "2026-11-23";
const open = (path = "/signalen", cookies: readonly string[] = []) =>
  runRoute(loader, { app: "staff", path, cookies });

describe("alerts by complaint", () => {
  it("stand in a section of terms and one of news, each complaint once with all of them", async () => {
    mock.query(AlertsQuery, {
      today,
      terms: page(alerted("K-1", "2026-11-24", null)),
      news: page(alerted("K-2", null)),
    });
    const { data } = await open();
    expect(
      data?.sections.map(({ name, rows }) => [name, rows.map((one) => [one.reference, one.alerts.length])]),
    ).toEqual([
      ["terms", [["K-1", 2]]],
      ["news", [["K-2", 1]]],
    ]);
  });

  it("leave a section out that has none", async () => {
    mock.query(AlertsQuery, { today, terms: page(), news: page(alerted("K-2", null)) });
    expect((await open()).data?.sections.map(({ name }) => name)).toEqual(["news"]);
  });

  it("are read on by section, from where the page before ended", async () => {
    let asked: unknown;
    mock.query(AlertsQuery, (variables) => {
      asked = variables;
      return { today, terms: page() };
    });
    await open("/signalen?soort=termijnen&na=2026-11-24.7");
    expect(asked).toMatchObject({ terms: true, news: false, after: "2026-11-24.7", first: 20 });
  });
});

describe("several alerts together", () => {
  const send = (form: Record<string, string | string[]>, cookies: readonly string[] = []) =>
    runRoute(action, { app: "staff", path: "/signalen", form, cookies });

  it("are seen, and the next page offers to take that back, for as many as one page shows", async () => {
    const ids = Array.from({ length: 120 }, (_, at) => idOf(at));
    const values = Array.from({ length: 20 }, (_, at) => ids.slice(at * 6, at * 6 + 6).join(" "));
    let sent: unknown;
    mock.mutation(AcknowledgeAlerts, (variables) => {
      sent = variables.ids;
      return { acknowledgeAlerts: 120 };
    });
    const { location, setCookies } = await send({ do: "seen-chosen", id: values });
    expect([location, sent]).toEqual(["/signalen", ids]);
    // What a browser keeps of one cookie.
    expect(Math.max(...setCookies.map((line) => line.length))).toBeLessThan(4096);
    mock.query(AlertsQuery, { today, terms: page(), news: page() });
    const { data } = await open("/signalen", setCookies);
    expect(data?.done).toEqual({ what: "seen", complaints: 20, ids });
  });

  it("of one complaint are seen at once, without asking back", async () => {
    let sent: unknown;
    mock.mutation(AcknowledgeAlerts, ({ ids }) => {
      sent = ids;
      return { acknowledgeAlerts: 2 };
    });
    const { setCookies } = await send({ do: "seen", id: `${idOf(1)} ${idOf(2)}` });
    expect(sent).toEqual([idOf(1), idOf(2)]);
    expect(setCookies.join()).not.toContain("flash");
  });

  it("come back on a later day", async () => {
    mock.query(TodayQuery, { today });
    let sent: unknown;
    mock.mutation(SnoozeAlerts, (variables) => {
      sent = variables;
      return { snoozeAlerts: 2 };
    });
    await send({ do: "snooze-chosen", id: [idOf(1), idOf(2)], days: "3" });
    expect(sent).toEqual({ ids: [idOf(1), idOf(2)], until: "2026-11-26" });
  });

  it("stand in the list again by one button", async () => {
    let sent: unknown;
    mock.mutation(ReopenAlerts, ({ ids }) => {
      sent = ids;
      return { reopenAlerts: 2 };
    });
    const ids = Array.from({ length: 120 }, (_, at) => idOf(at));
    expect((await send({ do: "reopen", id: ids.join(" ") })).location).toBe("/signalen");
    expect(sent).toEqual(ids);
  });

  it("are not meant by nothing", async () => {
    expect((await send({ do: "seen-chosen" })).location).toBe("/signalen");
  });
});
