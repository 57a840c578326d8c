import { beforeAll, describe, expect, it } from "vitest";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
const COMPLAINTS = 37;

let token: string;
beforeAll(async () => {
  const { system, signIn } = api();
  token = await signIn(await addStaff(system, "COORDINATOR"));
  for (let count = 0; count < COMPLAINTS; count += 1) {
    // Ten a day, so that many are due on the same day.
    system.clock.set(
      Temporal.Instant.from("2026-11-23T09:00:00Z").add({ hours: 24 * Math.floor(count / 10) }),
    );
    await openedComplaint(system);
  }
  system.clock.set("2026-11-30T09:00:00Z");
});

const PAGE = `query ($order: ComplaintOrder, $filter: ComplaintFilter, $first: Int, $last: Int, $after: String, $before: String) {
  complaints(order: $order, filter: $filter, first: $first, last: $last, after: $after, before: $before) {
    totalCount totalCapped misspelt newestOnly pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { reference nextDueOn receivedOn deadlineState } } } }`;

interface Page {
  readonly totalCount: number;
  readonly totalCapped: boolean;
  readonly misspelt: boolean;
  readonly newestOnly: boolean;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly {
    readonly node: { readonly reference: string; readonly deadlineState: string };
  }[];
}

async function page(variables: Record<string, unknown>): Promise<Page> {
  const answer = await api().ask<{ complaints: Page }>(PAGE, variables, token);
  expect(answer.errors).toEqual([]);
  return answer.data.complaints;
}

async function walk(order: unknown, backwards: boolean): Promise<readonly string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const asked: Record<string, unknown> = backwards
      ? { last: 7, before: cursor }
      : { first: 7, after: cursor };
    const { edges, pageInfo } = await page({ order, ...asked });
    const references = edges.map(({ node }) => node.reference);
    if (backwards) seen.unshift(...references);
    else seen.push(...references);
    const more = backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
    cursor = more ? pageInfo[backwards ? "startCursor" : "endCursor"] : null;
  } while (cursor);
  return seen;
}

describe("the worklist", () => {
  it.each(
    ["NEXT_DUE", "RECEIVED", "UPDATED", "REFERENCE"].flatMap((field) =>
      ["ASC", "DESC"].map((direction) => [field, direction]),
    ),
  )(
    "by %s %s shows every complaint once over all its pages, forwards and backwards",
    async (field, direction) => {
      const order = { field, direction };
      const forwards = await walk(order, false);
      expect(new Set(forwards).size).toBe(COMPLAINTS);
      expect(forwards).toHaveLength(COMPLAINTS);
      expect(await walk(order, true)).toEqual(forwards);
    },
  );

  it("clamps a page to a hundred and counts up to a thousand", async () => {
    const { edges, totalCount, totalCapped } = await page({ first: 2_000_000_000 });
    expect(edges).toHaveLength(COMPLAINTS);
    expect({ totalCount, totalCapped }).toEqual({ totalCount: COMPLAINTS, totalCapped: false });
  });

  it("finds by word, by name and by reference, and nothing by what stands nowhere", async () => {
    const found = async (search: string) => (await page({ filter: { search } })).totalCount;
    expect(await found("weggestuurd")).toBe(COMPLAINTS);
    expect(await found("yilmaz")).toBe(COMPLAINTS);
    const { edges } = await page({ first: 1 });
    expect(await found(edges[0]?.node.reference.toLowerCase() ?? "")).toBe(1);
    expect(await found("giraffe & ! :* '")).toBe(0);
  });

  it("finds by nearly the same words where nothing has these, and says so", async () => {
    expect(await page({ filter: { search: "weggestuurdt" } })).toMatchObject({
      totalCount: COMPLAINTS,
      misspelt: true,
    });
    expect(await page({ filter: { search: "weggestuurd" } })).toMatchObject({ misspelt: false });
    expect(await page({ filter: { search: "giraffe" } })).toMatchObject({ totalCount: 0, misspelt: false });
  });

  it("names who complains in the line, to who may see it", async () => {
    const ask = (who: string) =>
      api().ask<{ complaints: { edges: { node: { complainantName: string | null } }[] } }>(
        "{ complaints(first: 1) { edges { node { complainantName } } } }",
        {},
        who,
      );
    const { data } = await ask(token);
    expect(data.complaints.edges[0]?.node.complainantName).toBe("Fatima Yilmaz");
  });

  it("splits what is late, this week's and later without losing any", async () => {
    const counts = await Promise.all(
      ["LATE", "THIS_WEEK", "LATER", "NONE"].map(
        async (deadline) => (await page({ filter: { deadline } })).totalCount,
      ),
    );
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(COMPLAINTS);
    const { edges } = await page({ filter: { deadline: "LATE" }, first: 50 });
    expect(new Set(edges.map(({ node }) => node.deadlineState))).toEqual(new Set(["LATE"]));
  });

  it("of several values shows each complaint of any of them once, in order, over all pages", async () => {
    const order = { field: "RECEIVED", direction: "DESC" };
    const filter = {
      deadline: ["LATE", "THIS_WEEK", "LATER"],
      channel: ["WEB", "DESK"],
      status: ["RECEIVED"],
    };
    const all = await page({ filter, order, first: 50 });
    expect(all.totalCount).toBe(COMPLAINTS);
    const first = await page({ filter, order, first: 20 });
    const rest = await page({ filter, order, first: 20, after: first.pageInfo.endCursor });
    const referencesOf = (read: Page) => read.edges.map(({ node }) => node.reference);
    expect([...referencesOf(first), ...referencesOf(rest)]).toEqual(referencesOf(all));
    expect(new Set(referencesOf(all)).size).toBe(COMPLAINTS);
    expect((await page({ filter: { ...filter, channel: ["DESK", "PHONE"] } })).totalCount).toBe(0);
    const nobodyOr = { unassigned: true, handlerId: [crypto.randomUUID()] };
    expect((await page({ filter: nobodyOr, order, first: 50 })).edges).toEqual(all.edges);
  });

  it("counts beside the list what the list holds", async () => {
    const { data } = await api().ask(
      "{ worklistCounts { open new unassigned late mine capped } }",
      {},
      token,
    );
    expect(data).toMatchObject({
      worklistCounts: { open: COMPLAINTS, new: COMPLAINTS, unassigned: COMPLAINTS, mine: COMPLAINTS },
    });
  });

  it("shows nothing to who has no part in any, also by search and count", async () => {
    const { system, signIn, ask } = api();
    const outsider = await signIn(await addStaff(system, "HANDLER"));
    const { data } = await ask(PAGE, { filter: { search: "yilmaz" } }, outsider);
    expect(data).toMatchObject({ complaints: { edges: [], totalCount: 0 } });
  });
});

it("lists what was promised and is still owed after its day, as often as its counter says", async () => {
  const { data, errors } = await api().ask<{
    readonly complaints: {
      readonly totalCount: number;
      readonly edges: readonly { readonly node: object }[];
    };
    readonly worklistCounts: { readonly targetMissed: number };
  }>(
    `{ complaints(filter: { targetMissed: true }, order: { field: REFERENCE, direction: ASC }, first: 1) {
         totalCount edges { node { missedKind missedOn } } }
       worklistCounts { targetMissed } }`,
    {},
    token,
  );
  expect(errors).toEqual([]);
  // Three working days to the first talk: past for those received on Monday 23 November, not for the last ones.
  expect(data.complaints.totalCount).toBeGreaterThan(0);
  expect(data.complaints.totalCount).toBeLessThan(COMPLAINTS);
  expect(data.worklistCounts.targetMissed).toBe(data.complaints.totalCount);
  expect(data.complaints.edges).toEqual([{ node: { missedKind: "CONTACT", missedOn: "2026-11-26" } }]);
});
