import { expect, it } from "vitest";
import { useOneCase } from "../testing/one-case.ts";
import { useTestApi } from "../testing/test-api.ts";

const api = useTestApi();
const one = useOneCase(api);

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
