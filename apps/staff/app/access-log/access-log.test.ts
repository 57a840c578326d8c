import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { expect, it } from "vitest";
import { loader } from "./access-log.tsx";
import { AccessLogQuery, LoggedPeopleQuery } from "./access-log-query.ts";

const mock = mockApi();

it.each([
  ["/inzage", { before: null, reference: null, staffId: null, kind: null }],
  [
    "/inzage?kenmerk=%20k-2026-0388-1&wie=s1&wat=VIEWED&voor=77",
    { before: "77", reference: "k-2026-0388-1", staffId: "s1", kind: "VIEWED" },
  ],
  // What is no choice of the form is no question.
  ["/inzage?wie=nobody&wat=EVERYTHING", { before: null, reference: null, staffId: null, kind: null }],
])("%s asks what its form says", async (path, wanted) => {
  let asked: object = {};
  mock.query(LoggedPeopleQuery, () => ({ staff: [{ id: "s1", name: "Nadia Jansen" }] }));
  mock.query(AccessLogQuery, (variables) => {
    asked = variables;
    return {
      today: "2026-11-23",
      accessLog: {
        next: "12",
        rows: [
          {
            id: "13",
            at: "2026-11-23T13:00:00Z",
            kind: "VIEWED" as const,
            view: "STAFF" as const,
            role: null,
            byParty: false,
            reference: "K-2026-0388-1",
            staff: { name: "Nadia Jansen" },
          },
        ],
      },
    };
  });
  const { data } = await runRoute(loader, { app: "staff", path });
  expect(asked).toEqual(wanted);
  expect(data?.log?.rows).toHaveLength(1);
  expect(data?.words.moments["2026-11-23T13:00:00Z"]).toBe("ma 23 nov, 14.00 uur");
});

it("a complaint that there is not is said, and what was typed stays", async () => {
  mock.query(LoggedPeopleQuery, () => ({ staff: [] }));
  mock.query(AccessLogQuery, () => ({ today: "2026-11-23", accessLog: null }));
  const { data } = await runRoute(loader, { app: "staff", path: "/inzage?kenmerk=K-2026-0001-1" });
  expect(data).toMatchObject({ log: null, reference: "K-2026-0001-1" });
});
