import { renderToStaticMarkup } from "react-dom/server";
import { createRoutesStub } from "react-router";
import { describe, expect, it } from "vitest";
import { readWorklistAddress } from "../worklist-filter.ts";
import { ColumnHead } from "./column-head.tsx";

function head(column: Parameters<typeof ColumnHead>[0]["column"], search: string | undefined) {
  const sorted = search === undefined ? undefined : readWorklistAddress(new URLSearchParams(search));
  const Stub = createRoutesStub([
    { path: "/", Component: () => <ColumnHead column={column} sorted={sorted} /> },
  ]);
  const markup = renderToStaticMarkup(<Stub />);
  return {
    leadsTo: /href="([^"]+)"/.exec(markup)?.[1]?.replaceAll("&amp;", "&"),
    sort: /aria-sort="(\w+)"/.exec(markup)?.[1],
  };
}

describe("the head of a column", () => {
  it.each([
    ["received", "", undefined, "/werkvoorraad?volgorde=received&aflopend=ja"],
    ["received", "volgorde=received&aflopend=ja", "descending", "/werkvoorraad?volgorde=received"],
    ["term", "", "ascending", "/werkvoorraad?volgorde=due&aflopend=ja"],
    ["term", "lijst=ended&zoek=x", undefined, "/werkvoorraad?lijst=ended&zoek=x&volgorde=due"],
    ["updated", "lijst=ended", "descending", "/werkvoorraad?lijst=ended&volgorde=updated"],
    ["reference", "volgorde=received", undefined, "/werkvoorraad?volgorde=reference&aflopend=ja"],
  ] as const)("%s of the list %s", (column, search, sort, leadsTo) => {
    expect(head(column, search)).toEqual({ sort, leadsTo });
  });

  it("without an index for it, or in a list with one order, is no link", () => {
    expect(head("handler", "")).toEqual({});
    expect(head("received", undefined)).toEqual({});
  });
});
