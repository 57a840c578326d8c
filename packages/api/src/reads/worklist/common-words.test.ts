import { beforeAll, describe, expect, it } from "vitest";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
/** More than a search looks among. */
const MANY = 1100;
const OLDEST = 3;
let coordinator: string;
let handler: string;
let handlerId: string;

beforeAll(async () => {
  const { system, signIn } = api();
  const { sql } = system;
  coordinator = await signIn(await addStaff(system, "COORDINATOR"));
  const handles = await addStaff(system, "HANDLER");
  handlerId = handles.staffId;
  handler = await signIn(handles);
  const { complaint } = await openedComplaint(system);
  // The same complaint many times over, one a day: the older half has ended, and the handler has the oldest.
  await sql`
    insert into complaint select (jsonb_populate_record(complaint, jsonb_build_object('id', gen_random_uuid(),
      'reference', 'K-2026-' || 50000 + ago || '-0', 'received_on', received_on - ago,
      'handler_id', case when ago > ${2 * MANY - OLDEST} then ${handlerId} end,
      'ended_on', case when ago > ${MANY} then received_on end))).*
    from complaint, generate_series(1, ${2 * MANY}) ago where id = ${complaint.id}`;
  await sql`
    insert into complaint_search (complaint_id, received_on, words, inner_words)
    select id, received_on, ' parkeerboete ', '' from complaint where id <> ${complaint.id}`;
});

async function search(token: string, filter: object) {
  const { data, errors } = await api().ask<{ complaints: object }>(
    "query ($filter: ComplaintFilter) { complaints(filter: $filter, first: 1) { totalCount totalCapped misspelt newestOnly } }",
    { filter },
    token,
  );
  expect(errors).toEqual([]);
  return data.complaints;
}

describe("words in more than a thousand complaints", () => {
  it("are looked for among the newest thousand, and it is said", async () => {
    expect(await search(coordinator, { search: "boete" })).toEqual({
      totalCount: 1000,
      totalCapped: true,
      misspelt: false,
      newestOnly: true,
    });
  });

  it("are found in each of a short list, however old", async () => {
    const all = { totalCount: OLDEST, totalCapped: false, misspelt: false, newestOnly: false };
    expect(await search(handler, { search: "boete" })).toEqual(all);
    expect(await search(coordinator, { search: "boete", handlerId })).toEqual(all);
  });

  it("are not taken for misspelt where none of the newest is in the list", async () => {
    expect(await search(coordinator, { search: "boete", open: false })).toEqual({
      totalCount: 0,
      totalCapped: true,
      misspelt: false,
      newestOnly: true,
    });
  });
});
