import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import type { RouterContextProvider } from "react-router";
import { expect, it } from "vitest";
import type { Code } from "../words/code.ts";
import { loadUpkeep, UpkeepQuery } from "./upkeep.server.ts";

const mock = mockApi();

async function upkeep(...roles: Code<"Role">[]) {
  const loader = async ({ context }: { readonly context: Readonly<RouterContextProvider> }) => ({
    upkeep: await loadUpkeep(requestContext(context), roles),
  });
  return (await runRoute(loader, { app: "staff", path: "/" })).data?.upkeep;
}

const absence = (name: string, fromOn: string) => ({
  ...{ id: name, fromOn, untilOn: null, recordedAt: null, replacedBy: null, recordedBy: null },
  person: { id: name, name, active: true },
});

it("shows the administrator what got stuck, who will be away, soonest first, and who never signed in", async () => {
  mock.query(UpkeepQuery, {
    today: "2026-11-30",
    failedJobs: [{ id: "7", task: "SEND_NOTICE", attempts: 25, failedAt: "2026-11-29T10:00:00Z" }],
    queue: { worked: true, heardAt: null, waiting: 0, waitingSince: null },
    absences: [absence("Later", "2026-12-20"), absence("Soon", "2026-12-01"), absence("Now", "2026-11-30")],
    staffing: {
      staff: [
        { id: "s1", name: "Bound", active: true, bound: true },
        { id: "s2", name: "New", active: true, bound: false },
        { id: "s3", name: "Gone", active: false, bound: false },
      ],
    },
  });
  const found = await upkeep("ADMINISTRATOR");
  expect(found?.failedJobs.map(({ id }) => id)).toEqual(["7"]);
  expect(found?.coming.map(({ person }) => person.name)).toEqual(["Soon", "Later"]);
  expect(found?.unbound.map(({ name }) => name)).toEqual(["New"]);
  expect(found?.unboundCount).toBe(1);
  expect(found?.words.days).toHaveProperty("2026-12-01");
});

it("asks nothing for anybody else", async () => {
  expect(await upkeep("COORDINATOR", "MANAGER")).toBeUndefined();
});
