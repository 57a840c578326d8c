import { beforeAll, describe, expect, it } from "vitest";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
let token: string;
const order = { field: "REFERENCE", direction: "ASC" };

beforeAll(async () => {
  const { system, signIn } = api();
  token = await signIn(await addStaff(system, "COORDINATOR"));
  for (let count = 0; count < 4; count += 1) await openedComplaint(system);
});

interface Neighbour {
  readonly reference: string;
  readonly cursor: string;
}
interface Neighbours {
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

async function list(filter: object = {}) {
  const { data } = await api().ask<{
    complaints: { edges: { cursor: string; node: { id: string; reference: string } }[] };
  }>(
    "query ($filter: ComplaintFilter, $order: ComplaintOrder) { complaints(filter: $filter, order: $order) { edges { cursor node { id reference } } } }",
    { filter, order },
    token,
  );
  return data.complaints.edges.map(({ cursor, node }) => ({ cursor, ...node }));
}

function besides(place: string | undefined, filter: object = {}, who = token) {
  return api().ask<{ complaintNeighbours: Neighbours }>(
    `query ($filter: ComplaintFilter, $order: ComplaintOrder, $place: String!) {
      complaintNeighbours(filter: $filter, order: $order, place: $place) {
        previous { reference cursor } next { reference cursor } } }`,
    { filter, order, place },
    who,
  );
}

const beside = async (...asked: Parameters<typeof besides>) =>
  (await besides(...asked)).data.complaintNeighbours;

describe("beside a place in a list", () => {
  it("stand the one before and the one after, each with its own place", async () => {
    const [one, two, three, four] = await list();
    const plain = (listed: typeof one) =>
      listed ? { reference: listed.reference, cursor: listed.cursor } : null;
    expect(await beside(two?.cursor)).toEqual({ previous: plain(one), next: plain(three) });
    expect(await beside(one?.cursor)).toEqual({ previous: null, next: plain(two) });
    expect(await beside(four?.cursor)).toMatchObject({ next: null });
  });

  it("stands the same once the complaint there has left the list", async () => {
    const [one, two, three] = await list();
    await api().system.sql`update complaint set urgent = true where id <> ${two?.id ?? ""}`;
    expect(await beside(two?.cursor, { urgent: true })).toMatchObject({
      previous: { reference: one?.reference },
      next: { reference: three?.reference },
    });
  });

  it("stands what a search finds", async () => {
    const [one] = await list();
    expect(await beside(one?.cursor, { search: "weggestuurd" })).toMatchObject({ previous: null });
    expect(await beside(one?.cursor, { search: "giraffe" })).toEqual({ previous: null, next: null });
  });

  it("stands nothing for who may not see it, and a place of another list is refused", async () => {
    const [, two] = await list();
    const outsider = await api().signIn(await addStaff(api().system, "HANDLER"));
    expect(await beside(two?.cursor, {}, outsider)).toEqual({ previous: null, next: null });
    expect((await besides("zomaar")).errors[0]?.extensions?.code).toBe("BAD_USER_INPUT");
    expect((await besides(two?.cursor, {}, "nobody")).errors[0]?.extensions?.code).toBe("UNAUTHENTICATED");
  });
});
