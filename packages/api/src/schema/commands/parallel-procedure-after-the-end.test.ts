import { expect, it } from "vitest";
import { useOneCase } from "../../testing/stories/one-case.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
const one = useOneCase(api);

it("leaves a data breach with the coordinator when the complaint ends, which nobody else learns by it", async () => {
  const { ask } = api();
  await one().done("openParallelProcedure", { kind: "DATA_BREACH" });
  await one().done("withdraw", { statement: "Het is goed zo." });
  const { reference, tokens } = one();
  const turnFor = async (who: string) => {
    const { data } = await ask<{ complaint: { turn: unknown } }>(
      "query ($reference: String!) { complaint(reference: $reference) { turn { holder task } } }",
      { reference },
      tokens[who],
    );
    return data.complaint.turn;
  };
  const waiting = { holder: "AUTHORITY", task: "CLOSE_PARALLEL_PROCEDURE" };
  const nothing = { holder: "NOBODY", task: "NOTHING" };
  expect(await turnFor("coordinator")).toEqual(waiting);
  for (const who of ["complainant", "respondent"]) expect(await turnFor(who), who).toEqual(nothing);

  const listFor = async (who: string, filter: object) => {
    const { data } = await ask<{ complaints: { edges: { node: { reference: string; turn: unknown } }[] } }>(
      "query ($filter: ComplaintFilter) { complaints(filter: $filter, first: 20) { edges { node { reference turn { holder task } } } } }",
      { filter },
      tokens[who],
    );
    return data.complaints.edges.find(({ node }) => node.reference === reference)?.node.turn;
  };
  expect(await listFor("coordinator", { mine: true })).toEqual(waiting);
  for (const who of ["handler", "respondent"])
    expect(await listFor(who, { mine: true }), who).toBeUndefined();
  expect(await listFor("respondent", {})).toEqual(nothing);
  expect(await listFor("handler", {})).toEqual(waiting);
  await one().done("closeParallelProcedure", { kind: "DATA_BREACH", note: "Overgenomen." });
  expect(await turnFor("coordinator")).toEqual(nothing);
  expect(await listFor("coordinator", { mine: true })).toBeUndefined();
});
