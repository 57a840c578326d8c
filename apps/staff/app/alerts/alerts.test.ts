import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { expect, it } from "vitest";
import { action, loader } from "./alerts.tsx";
import { AcknowledgeAlerts, type AlertData, AlertsQuery } from "./alerts-query.ts";

const mock = mockApi();
const alert = (id: string, dueOn: string | null): AlertData => ({
  ...{ id, dueOn, kind: dueOn ? "TERM_NEAR" : "NEW_COMPLAINT", termKind: dueOn ? "DECISION" : null },
  ...{ asks: null, threshold: null, createdAt: "2026-11-23T09:00:00Z" },
  ...{ acknowledgedAt: null, snoozedUntilAt: null, handler: null },
  ...{ complaintReference: "K-2026-0388-1", complaintSummary: "De balie was dicht" },
});

it("terms stand by what is due first, apart from news", async () => {
  const nodes = [alert("late", "2026-12-04"), alert("news", null), alert("first", "2026-11-24")];
  mock.query(AlertsQuery, {
    today: "2026-11-23",
    alerts: {
      totalCount: 3,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      edges: nodes.map((node) => ({ node })),
    },
  });
  const { data } = await runRoute(loader, { app: "staff", path: "/signalen" });
  expect(data?.terms.map(({ id }) => id)).toEqual(["first", "late"]);
  expect(data?.news.map(({ id }) => id)).toEqual(["news"]);
});

it("all of a page are seen by one button", async () => {
  let sent: unknown;
  mock.mutation(AcknowledgeAlerts, ({ ids }) => {
    sent = ids;
    return { acknowledgeAlerts: 2 };
  });
  const { location } = await runRoute(action, {
    app: "staff",
    path: "/signalen",
    form: { do: "all", id: ["a1", "a2"] },
  });
  expect([location, sent]).toEqual(["/signalen", ["a1", "a2"]]);
});
