import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { expect, it } from "vitest";
import { loader } from "./about-me.tsx";
import { AboutMeQuery } from "./about-me-query.ts";

const mock = mockApi();

it.each([
  ["/over-mij", { first: 25, after: null }],
  ["/over-mij?na=cursor", { first: 25, after: "cursor" }],
  ["/over-mij?voor=cursor", { last: 25, before: "cursor" }],
])("%s shows a page of complaints about the viewer, with the own hearing in words", async (path, page) => {
  let asked: object = {};
  mock.query(AboutMeQuery, (variables) => {
    asked = variables;
    return {
      today: "2026-11-23",
      complaints: {
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
        edges: [
          {
            node: {
              id: "c1",
              reference: "K-2026-0388-1",
              status: "IN_HANDLING" as const,
              subject: "TREATMENT" as const,
              receivedOn: "2026-10-13",
              endedOn: null,
              decisionDueOn: "2026-11-24",
              ownHearing: {
                status: "PLANNED" as const,
                mode: "VISIT" as const,
                replyByOn: "2026-10-30",
                plannedAt: "2026-12-02T13:00:00Z",
                heardOn: null,
                reactUntilOn: null,
              },
              ownLetters: [{ number: 3, kind: "COPY" as const, dispatchedOn: "2026-10-16" }],
            },
          },
        ],
      },
    };
  });
  const { data } = await runRoute(loader, { app: "staff", path });
  expect(asked).toEqual(page);
  expect(data?.rows).toHaveLength(1);
  expect(data?.words.moments["2026-12-02T13:00:00Z"]).toBe("wo 2 dec, 14.00 uur");
});
