import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { expect, it } from "vitest";
import { action } from "./administration.tsx";
import { RetryFailedJob } from "./stuck-work.tsx";

const mock = mockApi();

it("stuck work is tried again by its number, and the list shown anew", async () => {
  const asked: unknown[] = [];
  mock.mutation(RetryFailedJob, ({ id }) => {
    asked.push(id);
    return { retryFailedJob: true };
  });
  const { location } = await runRoute(action, { app: "staff", path: "/beheer", form: { id: "7" } });
  expect([asked, location]).toEqual([["7"], "/beheer"]);
});
