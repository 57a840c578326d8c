import { expect, it } from "vitest";
import { raiseAlert } from "../../jobs/raise-alert.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();

it("several alerts are seen or put off at once, and taken back, each by who it is for alone", async () => {
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
  const together = (done: string) => async (token: string) => {
    const document = `mutation ($ids: [ID!]!) { count: ${done} }`;
    return (await ask<{ count: number }>(document, { ids: [...ids, "none"] }, token)).data.count;
  };
  const seen = together("acknowledgeAlerts(ids: $ids)");
  const putOff = together('snoozeAlerts(ids: $ids, until: "2099-01-01")');
  const takenBack = together("reopenAlerts(ids: $ids)");
  const open = async () =>
    (await ask<{ alerts: { totalCount: number } }>("{ alerts { totalCount } }", {}, coordinator)).data.alerts
      .totalCount;
  expect([await seen(outsider), await open()]).toEqual([0, 2]);
  expect([await seen(coordinator), await open()]).toEqual([2, 0]);
  expect([await takenBack(outsider), await open()]).toEqual([0, 0]);
  expect([await takenBack(coordinator), await open()]).toEqual([2, 2]);
  expect([await putOff(outsider), await open()]).toEqual([0, 2]);
  expect([await putOff(coordinator), await open()]).toEqual([2, 0]);
  expect([await takenBack(coordinator), await open()]).toEqual([2, 2]);
});
