import { expect, it } from "vitest";
import { faultsOf } from "../testing/faults-of.ts";
import { useOneCase } from "../testing/stories/one-case.ts";
import { useTestApi } from "../testing/test-api.ts";

const api = useTestApi();
const one = useOneCase(api);

const query = (fields: string) => `query ($reference: String!) { complaint(reference: $reference) {
  status subject turn { holder task } possibleActions { type } ${fields} } }`;
const HISTORY = "history(last: 3) { edges { node { type facts { name value } } } }";
const CASE = query(`${HISTORY} nextStep { action awaited }`);
const asked = { coordinator: CASE, handler: CASE, complainant: query(HISTORY), respondent: query("") };
const LIST = "query { complaints(first: 50) { edges { node { reference subject about } } } }";

/** What a newer release, running beside this one, wrote of the case. */
async function plantNewer() {
  const { sql } = api().system;
  await sql`insert into complaint_event (complaint_id, version, type, data, at, by, previous_hash, hash)
    select complaint_id, version + 1, 'ComplaintPaused', '{"untilOn": "2026-12-24", "pause": "HOLIDAY"}', at, by, '', ''
    from complaint_event where complaint_id = ${one().id} order by version desc limit 1`;
  await sql`update complaint set version = version + 1, subject = 'QUEUE', about = 'ROBOT' where id = ${one().id}`;
}

it("reads, and goes on with, a case of which a newer release wrote events and codes", async () => {
  await plantNewer();
  const reference = { reference: one().reference };
  for (const [who, document] of Object.entries(asked)) {
    const { data, errors } = await api().ask(document, reference, one().tokens[who]);
    expect(errors, who).toEqual([]);
    expect(data, who).toMatchObject({ complaint: { status: "IN_HANDLING", subject: "TREATMENT" } });
    if (document === CASE) expect(JSON.stringify(data)).toContain("ComplaintPaused");
  }
  const { data, errors } = await api().ask(LIST, {}, one().tokens.coordinator);
  expect(errors).toEqual([]);
  expect(JSON.stringify(data)).toContain('"subject":"QUEUE","about":"ROBOT"');

  await one().done("addNote", { idempotencyKey: crypto.randomUUID(), text: "Wij gaan verder." });
  expect(await faultsOf(api().system.sql)).toEqual([]);
});
