import { loadComplaint } from "../../complaints/load.ts";
import type { PlantedCase } from "../stories/planted-case.ts";
import type { TestApi } from "../test-api.ts";
import { everythingOf } from "./everything-of.ts";

const PAGE = `query ($reference: String!) { complaint(reference: $reference) { ${everythingOf} } }`;
const FOUND =
  "query ($search: String!) { complaints(filter: { search: $search }) { edges { node { reference } } } }";
const PRINTED =
  "query ($id: ID!, $number: Int!) { letterToPrint(complaintId: $id, number: $number) { html } }";
const PILE = "query ($letters: [LetterKeyInput!]!) { lettersToPrint(letters: $letters) { page } }";
const CHOSEN = `query ($references: [String!]!) { handOverChosen(references: $references) {
  cases { summary holder { name } } justAsked { summary } } }`;
/** What asks for nothing, as each app does: lists, alerts, the post, the agenda, a citizen's own. */
const lists = [
  "{ complaints(first: 50) { edges { node { reference summary subject } } } }",
  "{ alerts(first: 100) { edges { node { complaintReference complaintSummary } } } }",
  "{ alertedComplaints(first: 100) { edges { node { complaintReference complaintSummary alerts { kind } } } } }",
  "{ lettersToPost(first: 50) { edges { node { reference kind address } } } }",
  '{ hearings(from: "2026-11-01", until: "2027-01-20") { edges { node { reference summary name } } } }',
  `{ ownComplaints { ${everythingOf} } }`,
];
const NODE = `query ($id: ID!) { node(id: $id) { ... on Complaint { ${everythingOf} } } }`;

/**
 * Which of these words this viewer reads through any door: page, node, lists, alerts, agenda, the post list and what is to
 * be printed; and by which of them a search finds the case.
 *
 * @param searching false for what is read alone: that a row is found by a word of it tells no row
 */
export async function readThroughEveryDoor(
  { ask, system }: TestApi,
  token: string,
  { id, reference }: Pick<PlantedCase, "id" | "reference">,
  words: readonly string[],
  searching = true,
): Promise<readonly string[]> {
  const complaint = await loadComplaint(system.db, id);
  const waiting = complaint?.notices.filter(({ state }) => state === "REQUESTED") ?? [];
  const answers = await Promise.all([
    ask(PAGE, { reference }, token),
    ask(NODE, { id }, token),
    ...lists.map(async (list) => ({ data: linesOf((await ask(list, {}, token)).data, reference) })),
    ...waiting.map(({ number }) => ask(PRINTED, { id, number }, token)),
    ask(PILE, { letters: waiting.map(({ number }) => ({ complaintId: id, number })) }, token),
    ask(CHOSEN, { references: [reference] }, token),
  ]);
  const read = JSON.stringify(answers.map(({ data }) => data));
  const searched = await Promise.all((searching ? words : []).map((search) => ask(FOUND, { search }, token)));
  const finds = (index: number) => JSON.stringify(searched[index]?.data ?? null).includes(reference);
  return words.filter((word, index) => read.includes(word) || finds(index));
}

/** Of a list the lines of this case; the others are of other cases. */
function linesOf(data: unknown, reference: string): unknown {
  if (typeof data !== "object" || data === null) return undefined;
  return Object.values(data).flatMap((list: unknown) => {
    const lines = Array.isArray(list) ? list : Object.values(list ?? {}).flat();
    return lines.filter((line) => JSON.stringify(line).includes(reference));
  });
}
