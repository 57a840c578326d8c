import { describe, expect, it } from "vitest";
import { forwardPage, pageOf } from "./page.ts";

const letters = [1, 2, 3, 4, 5];
const of = (args: Parameters<typeof pageOf>[1], items = letters) => pageOf(items, args, (item) => item);
const items = (page: ReturnType<typeof of>) => page.edges.map(({ node }) => node);

describe("a page of a list at hand", () => {
  it("goes forwards from a cursor and backwards to one", () => {
    expect(items(of({ first: 2 }))).toEqual([1, 2]);
    expect(of({ first: 2 }).pageInfo).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
      endCursor: "2",
    });
    expect(items(of({ first: 2, after: "2" }))).toEqual([3, 4]);
    expect(items(of({ last: 2 }))).toEqual([4, 5]);
    expect(items(of({ last: 2, before: "3" }))).toEqual([1, 2]);
    expect(of({ first: 2, after: "5" })).toMatchObject({ edges: [], totalCount: 5 });
  });

  it("moves no page when something is added meanwhile", () => {
    const { endCursor } = of({ first: 3 }).pageInfo;
    expect(items(of({ first: 3, after: endCursor }, [0, ...letters, 6]))).toEqual([4, 5, 6]);
  });

  it("is clamped, and refuses what makes no sense", () => {
    const many = Array.from({ length: 300 }, (_, index) => index);
    expect(items(of({ first: 5000 }, many))).toHaveLength(100);
    expect(() => of({ first: -1 })).toThrow("negative");
    expect(() => of({ first: 1, last: 1 })).toThrow("not for both");
    expect(() => of({ after: "9" })).toThrow("Not a cursor");
    expect(() => forwardPage({ last: 3 })).toThrow("forwards only");
  });
});
