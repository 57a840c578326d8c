import { expect, it } from "vitest";
import { useOneCase } from "../testing/one-case.ts";
import { addStaff } from "../testing/sample-staff.ts";
import { useTestApi } from "../testing/test-api.ts";

const api = useTestApi();
const one = useOneCase(api);

it("counts for the adviser what lies with the adviser", async () => {
  const { system, signIn, ask } = api();
  const token = await signIn(await addStaff(system, "ADVISER"));
  const mine = async () =>
    (await ask<{ worklistCounts: { mine: number } }>("{ worklistCounts { mine } }", {}, token)).data
      .worklistCounts.mine;
  expect(await mine()).toBe(0);
  const [before] = await system.sql`select status, with_adviser from complaint where id = ${one().id}`;
  await system.sql`update complaint set status = 'AT_ADVISER', with_adviser = true where id = ${one().id}`;
  const asked = await mine();
  await system.sql`update complaint set ${system.sql(before ?? {})} where id = ${one().id}`;
  expect(asked).toBe(1);
});

it("no counter tells a respondent what his view of the case hides", async () => {
  const counts = async (who: string) =>
    (
      await api().ask<{ worklistCounts: unknown }>(
        "{ worklistCounts { open late thisWeek waitingForComplainant mine escalated toPost alerts } }",
        {},
        one().tokens[who],
      )
    ).data.worklistCounts;
  const handler = await counts("handler");
  expect(handler).toMatchObject({ open: 1, waitingForComplainant: 1 });
  await one().done("recordOmbudsmanRequest", { receivedOn: "2026-11-23", via: "OWN_MAIL" });
  expect(await counts("handler")).toMatchObject({ escalated: 1 });
  // As coordinator he counts the one other complaint, of which he is not a part.
  expect(await counts("respondent")).toMatchObject({ open: 2, escalated: 0, waitingForComplainant: 0 });
});
