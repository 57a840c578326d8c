import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { expect, it } from "vitest";
import { action, ChooseMail } from "./mail-choice.tsx";

const mock = mockApi();

it.each([
  [
    ["ASSIGNED", "LATE"],
    ["ASSIGNED", "LATE"],
  ],
  [[], []],
])("what is ticked is wanted, nothing else: %j", async (ticked, wanted) => {
  let sent: unknown;
  mock.mutation(ChooseMail, (variables) => {
    sent = variables.wanted;
    return { chooseMail: [] };
  });
  const { location } = await runRoute(action, { app: "staff", path: "/meldingen", form: { wanted: ticked } });
  expect([location, sent]).toEqual(["/meldingen", wanted]);
});
