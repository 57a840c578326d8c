import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { action, loader } from "./alerts.tsx";
import {
  AcknowledgeAlerts,
  type AlertData,
  AlertsQuery,
  ReopenAlerts,
  SnoozeAlerts,
} from "./alerts-query.ts";

const mock = mockApi();
const alert = (id: string, dueOn: string | null): AlertData => ({
  ...{ id, dueOn, kind: dueOn ? "TERM_NEAR" : "NEW_COMPLAINT", termKind: dueOn ? "DECISION" : null },
  ...{ asks: null, threshold: null, createdAt: "2026-11-23T09:00:00Z" },
  ...{ acknowledgedAt: null, snoozedUntilAt: null, handler: null },
  ...{ complaintReference: "K-2026-0388-1", complaintSummary: "De balie was dicht" },
});

const listed = (...nodes: AlertData[]) => ({
  today: "2026-11-23",
  alerts: {
    totalCount: nodes.length,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    edges: nodes.map((node) => ({ node })),
  },
});

it("terms stand by what is due first, apart from news", async () => {
  const nodes = [alert("late", "2026-12-04"), alert("news", null), alert("first", "2026-11-24")];
  mock.query(AlertsQuery, listed(...nodes));
  const { data } = await runRoute(loader, { app: "staff", path: "/signalen" });
  expect(data?.terms.map(({ id }) => id)).toEqual(["first", "late"]);
  expect(data?.news.map(({ id }) => id)).toEqual(["news"]);
});

describe("several alerts together", () => {
  const send = (form: Record<string, string | string[]>, cookies: readonly string[] = []) =>
    runRoute(action, { app: "staff", path: "/signalen", form, cookies });

  it("are seen, and the next page offers to take that back", async () => {
    let sent: unknown;
    mock.mutation(AcknowledgeAlerts, ({ ids }) => {
      sent = ids;
      return { acknowledgeAlerts: 2 };
    });
    const { location, setCookies } = await send({ do: "seen-chosen", id: ["a1", "a2"] });
    expect([location, sent]).toEqual(["/signalen", ["a1", "a2"]]);
    mock.query(AlertsQuery, listed());
    const { data } = await runRoute(loader, { app: "staff", path: "/signalen", cookies: setCookies });
    expect(data?.done).toEqual({ what: "seen", ids: ["a1", "a2"] });
  });

  it("come back on a later day", async () => {
    mock.query(AlertsQuery, listed());
    let sent: unknown;
    mock.mutation(SnoozeAlerts, (variables) => {
      sent = variables;
      return { snoozeAlerts: 2 };
    });
    await send({ do: "snooze-chosen", id: ["a1", "a2"], days: "3" });
    expect(sent).toEqual({ ids: ["a1", "a2"], until: "2026-11-26" });
  });

  it("stand in the list again by one button", async () => {
    let sent: unknown;
    mock.mutation(ReopenAlerts, ({ ids }) => {
      sent = ids;
      return { reopenAlerts: 2 };
    });
    expect((await send({ do: "reopen", id: ["a1", "a2"] })).location).toBe("/signalen");
    expect(sent).toEqual(["a1", "a2"]);
  });

  it("are not meant by nothing", async () => {
    expect((await send({ do: "seen-chosen" })).location).toBe("/signalen");
  });
});
