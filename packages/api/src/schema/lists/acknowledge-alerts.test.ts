import { expect, it } from "vitest";
import { raiseAlert } from "../../jobs/raise-alert.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();

it("several alerts are seen at once, each by who it is for alone", async () => {
  const { system, signIn, ask } = api();
  const coordinator = await signIn(await addStaff(system, "COORDINATOR"));
  const outsider = await signIn(await addStaff(system, "HANDLER"));
  for (let made = 0; made < 2; made += 1) {
    const { complaint } = await openedComplaint(system);
    const alert = { kind: "NEW_COMPLAINT", cause: "ComplaintSubmitted:1" } as const;
    await raiseAlert(system, { complaintId: complaint.id, ...alert });
  }
  const ids = (await system.sql<{ id: string }[]>`select id from alert`).map(({ id }) => id);
  expect(ids).toHaveLength(2);
  const seen = async (token: string) =>
    (
      await ask<{ acknowledgeAlerts: number }>(
        "mutation ($ids: [ID!]!) { acknowledgeAlerts(ids: $ids) }",
        { ids: [...ids, "none"] },
        token,
      )
    ).data.acknowledgeAlerts;
  const open = async () =>
    (await ask<{ alerts: { totalCount: number } }>("{ alerts { totalCount } }", {}, coordinator)).data.alerts
      .totalCount;
  expect([await seen(outsider), await open()]).toEqual([0, 2]);
  expect([await seen(coordinator), await open()]).toEqual([2, 0]);
});
