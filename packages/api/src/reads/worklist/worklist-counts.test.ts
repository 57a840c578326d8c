import { expect, it } from "vitest";
import { addStaff } from "../../testing/sample-staff.ts";
import { useOneCase } from "../../testing/stories/one-case.ts";
import { useTestApi } from "../../testing/test-api.ts";
import { readWorklist } from "./worklist.ts";
import { readWorklistCounts } from "./worklist-counts.ts";
import type { WorklistFilter } from "./worklist-question.ts";

const byDue = { field: "NEXT_DUE", direction: "ASC" } as const;
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

it("no counter tells a respondent what their view of the case hides", async () => {
  const counts = async (who: string) =>
    (
      await api().ask<{ worklistCounts: unknown }>(
        "{ worklistCounts { open late targetMissed thisWeek waitingForComplainant mine escalated toPost alerts } }",
        {},
        one().tokens[who],
      )
    ).data.worklistCounts;
  const handler = await counts("handler");
  expect(handler).toMatchObject({ open: 1, waitingForComplainant: 1 });
  await one().done("recordOmbudsmanRequest", { receivedOn: "2026-11-23", via: "OWN_MAIL" });
  expect(await counts("handler")).toMatchObject({ escalated: 1 });
  // As coordinator they count the one other complaint, of which they are not a part.
  expect(await counts("respondent")).toMatchObject({ open: 2, escalated: 0, waitingForComplainant: 0 });
});

it("each counter is as long as the list it leads to, for everybody on any day", async () => {
  const lists = {
    open: { open: true },
    new: { open: true, status: ["RECEIVED"] },
    unassigned: { open: true, unassigned: true },
    late: { open: true, deadline: ["LATE"] },
    targetMissed: { targetMissed: true },
    handlerAway: { handlerAway: true },
    thisWeek: { open: true, deadline: ["THIS_WEEK"] },
    waitingForComplainant: { open: true, waitingForComplainant: true },
    mine: { mine: true },
    escalated: { escalated: true },
  } satisfies Record<string, WorklistFilter>;
  const expiresAt = Temporal.Instant.from("2100-01-01T00:00:00Z");
  const { system } = api();
  for (const [who, { staffId, roles }] of Object.entries(one().people)) {
    const session = { kind: "STAFF", tokenHash: who, expiresAt, staffId, roles } as const;
    for (const day of ["2026-11-23", "2026-12-02", "2026-12-29", "2027-02-01"]) {
      const now = Temporal.Instant.from(`${day}T09:00:00Z`);
      const long: Record<string, number> = {};
      for (const [name, filter] of Object.entries(lists)) {
        const question = { filter, order: byDue, page: { backwards: false, count: 1, cursor: undefined } };
        long[name] = (
          await readWorklist({ system, unrestricted: system, now }, session, question)
        ).totalCount;
      }
      expect(await readWorklistCounts(api().system, session, now), `${who}, ${day}`).toMatchObject(long);
    }
  }
});

it("says of alerts that there may be more, but to whom their own are looked through besides", async () => {
  const { system } = api();
  const cut = async (who: string) => {
    const token = one().tokens[who];
    const { data } = await api().ask<{ worklistCounts: { alertsCapped: boolean } }>(
      "{ worklistCounts { alertsCapped } }",
      {},
      token,
    );
    return data.worklistCounts.alertsCapped;
  };
  expect(await cut("coordinator")).toBe(false);
  await system.sql`
    insert into alert (id, complaint_id, kind, cause, created_at)
    select gen_random_uuid(), ${one().id}, 'URGENT', 'MANY:' || number, now() from generate_series(1, 251) number`;
  expect([await cut("coordinator"), await cut("handler")]).toEqual([true, false]);
  await system.sql`delete from alert where cause like 'MANY:%'`;
});
