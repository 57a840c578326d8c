import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import type { RouterContextProvider } from "react-router";
import { expect, it } from "vitest";
import { loadOwnSide } from "./own-side.server.ts";
import { OwnSideQuery } from "./own-side-query.ts";

const mock = mockApi();
const loader = ({ context }: { readonly context: Readonly<RouterContextProvider> }) =>
  loadOwnSide(requestContext(context), "2026-11-23");

const hearing = { status: "OFFERED" as const, replyByOn: "2026-12-01", plannedAt: null, reactUntilOn: null };
const complaint = {
  subject: "TREATMENT" as const,
  decisionDueOn: "2027-01-04",
  handler: { name: "Tessa Kuipers" },
  coordinators: [{ name: "Nadia Jansen" }],
};

async function asked(...hearings: readonly (object | null)[]) {
  mock.query(OwnSideQuery, {
    organisation: { coordinatorPhone: "035 123 45 67" },
    complaints: {
      edges: hearings.map((own, index) => ({
        node: {
          ...complaint,
          id: `c${index}`,
          reference: `K-${index}`,
          ownHearing: own && { ...hearing, ...own },
        },
      })),
    },
  });
  const { data } = await runRoute(loader, { app: "staff", path: "/" });
  return data?.rows.map((row) => [row.reference, row.asked, row.on]);
}

it("says what is asked, soonest first, and last of all where nothing is", async () => {
  const planned = { status: "PLANNED" as const, plannedAt: "2026-11-25T13:00:00Z" };
  const report = { status: "HEARD" as const, reactUntilOn: "2026-11-24" };
  expect(await asked({}, { status: "WANTED" }, planned, report)).toEqual([
    ["K-3", "REACT", "2026-11-24"],
    ["K-2", "COME", "2026-11-25"],
    ["K-0", "CHOOSE", "2026-12-01"],
    ["K-1", "NOTHING", undefined],
  ]);
});

it("asks no reaction once its day has passed, and nothing before a hearing was offered", async () => {
  expect(await asked({ status: "HEARD", reactUntilOn: "2026-11-22" }, null)).toEqual([
    ["K-0", "NOTHING", undefined],
    ["K-1", "NOTHING", undefined],
  ]);
});
