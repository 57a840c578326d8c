import { expect, it } from "vitest";
import { hireCrew, plantCase } from "../../../testing/stories/planted-case.ts";
import { useTestApi } from "../../../testing/test-api.ts";

const api = useTestApi();

const REACTIONS = `query ($reference: String!) { complaint(reference: $reference) {
  reportReactions { you text } awaitedReactions { you untilOn } } }`;

it("each side reads its own reaction to the report of a hearing, and who judges reads both", async () => {
  const planted = await plantCase(api(), await hireCrew(api()), "waiting for approval");
  const read = async (who: keyof typeof planted.tokens) =>
    (await api().ask<unknown>(REACTIONS, { reference: planted.reference }, planted.tokens[who])).data;
  const own = { text: "Reactieplant: het duurde langer.", you: true };
  const theirs = { text: "Geen opmerkingen.", you: true };
  expect(await read("carla")).toEqual({ complaint: { reportReactions: [own], awaitedReactions: [] } });
  expect(await read("respondent")).toEqual({
    complaint: { reportReactions: [theirs], awaitedReactions: [] },
  });
  expect(await read("handler")).toEqual({
    complaint: {
      reportReactions: [
        { ...theirs, you: false },
        { ...own, you: false },
      ],
      awaitedReactions: [],
    },
  });
});

it("each side is told which report is of the other's hearing", async () => {
  const planted = await plantCase(api(), await hireCrew(api()), "waiting for approval");
  const reports = async (who: keyof typeof planted.tokens) => {
    const { data } = await api().ask<Letters>(
      "query ($r: String!) { complaint(reference: $r) { letters(first: 50) { edges { node { kind ofOther } } } } }",
      { r: planted.reference },
      planted.tokens[who],
    );
    const nodes = data.complaint.letters.edges.map(({ node }) => node);
    return nodes.filter(({ kind }) => kind === "HEARING_REPORT").map(({ ofOther }) => ofOther);
  };
  expect(await reports("carla")).toEqual([false, true]);
  expect(await reports("respondent")).toEqual([true, false]);
  expect(await reports("handler")).not.toContain(true);
});

interface Letters {
  readonly complaint: {
    readonly letters: { readonly edges: readonly { readonly node: { kind: string; ofOther: boolean } }[] };
  };
}
