import { describe, expect, it } from "vitest";
import { useOneCase } from "../../testing/stories/one-case.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
const one = useOneCase(api);

interface Listed {
  readonly complaints: {
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly reference: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const LIST = `query ($order: ComplaintOrder, $first: Int, $after: String) {
  complaints(order: $order, first: $first, after: $after) {
    edges { cursor node { reference } } pageInfo { hasNextPage endCursor } } }`;

async function list(variables: Record<string, unknown>) {
  const { data, errors } = await api().ask<Listed>(LIST, variables, one().tokens.respondent);
  expect(errors).toEqual([]);
  return data.complaints;
}

describe("the list of a coordinator who is complained about in one of its complaints", () => {
  it.each(["ASC", "DESC"])(
    "is in no order that tells which duty comes next in that one: %s",
    async (direction) => {
      const order = { field: "NEXT_DUE", direction };
      for (let count = 0; count < 3; count += 1) await openedComplaint(api().system);
      const seen: unknown[] = [];
      for (const day of ["2026-11-20", "2026-11-27", "2027-03-01", "9999-12-31"]) {
        await api().system.sql`update complaint set next_due_on = ${day} where id = ${one().id}`;
        const { edges } = await list({ order, first: 50 });
        expect(edges.map(({ node }) => node.reference)).toContain(one().reference);
        seen.push(edges);
      }
      expect(seen.slice(1)).toEqual(seen.slice(0, -1));
    },
  );

  it.each(["ASC", "DESC"])("shows each once over all its pages: %s", async (direction) => {
    const order = { field: "NEXT_DUE", direction };
    const { edges } = await list({ order, first: 50 });
    const walked: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: Listed["complaints"] = await list({ order, first: 1, after });
      walked.push(...page.edges.map(({ node }) => node.reference));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(walked).toEqual(edges.map(({ node }) => node.reference));
    expect(new Set(walked).size).toBe(walked.length);
  });
});
