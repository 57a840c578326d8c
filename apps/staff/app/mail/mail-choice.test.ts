import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { expect, it } from "vitest";
import { action, ChooseMail, loader, WantedMailQuery } from "./mail-choice.tsx";

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

it.each(["SIGNATORY", "HANDLER"] as const)(
  "tells who signs of what they hear, and nobody else: %s",
  async (role) => {
    mock.query(WantedMailQuery, {
      wantedMail: ["LATE"],
      viewer: { __typename: "StaffViewer", roles: [role] },
    });
    const { data } = await runRoute(loader, { app: "staff", path: "/meldingen" });
    expect(data).toMatchObject({ wanted: ["LATE"], signs: role === "SIGNATORY" });
  },
);
