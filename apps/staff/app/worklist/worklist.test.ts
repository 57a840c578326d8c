import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { StaffFrameQuery } from "../frame/viewer-query.ts";
import type { Code } from "../words/code.ts";
import { loader } from "./worklist.tsx";
import { WorklistQuery } from "./worklist-query.ts";

const mock = mockApi();
const nothing = {
  today: "2026-11-23",
  complaints: {
    totalCount: 0,
    totalCapped: false,
    misspelt: false,
    newestOnly: false,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    edges: [],
  },
  savedLists: [],
  departments: [{ id: "d1", active: true, name: { nl: "Burgerzaken", en: "Civil affairs" } }],
  staff: [
    { id: "s2", name: "P. Vermeer", active: true },
    { id: "s9", name: "Q. Weg", active: false },
  ],
};

const worklistCounts = {
  open: 64,
  late: 1,
  targetMissed: 0,
  thisWeek: 9,
  unassigned: 3,
  handlerAway: 2,
  waitingForComplainant: 6,
  new: 3,
  mine: 7,
  escalated: 4,
  toOpen: 0,
  askedOfMe: 0,
  capped: false,
  toPost: 0,
  alerts: 2,
  alertsCapped: false,
};

function viewedBy(...roles: Code<"Role">[]) {
  const staff = { id: "s1", name: "N. Jansen" };
  mock.query(StaffFrameQuery, {
    viewer: {
      __typename: "StaffViewer",
      roles,
      staff,
      standsInFor: [],
      alertPosition: "0",
      listPosition: "0",
    },
    worklistCounts,
  });
}

describe("the worklist", () => {
  it.each([
    ["/werkvoorraad", "ended", { open: false }],
    ["/werkvoorraad?lijst=late", "ended", { open: false }],
    ["/werkvoorraad?lijst=all", "all", {}],
  ])("of who has no open complaints there is what %s says: %s", async (path, view, filter) => {
    let asked: { filter?: object | null } = {};
    viewedBy("RECORDS_MANAGER");
    mock.query(WorklistQuery, (variables) => {
      asked = variables;
      return nothing;
    });
    const { data } = await runRoute(loader, { app: "staff", path });
    expect(data).toMatchObject({ hasOpenList: false, address: { view } });
    expect(asked.filter).toMatchObject(filter);
  });

  it.each([
    ["/werkvoorraad", { first: 50, after: null }],
    ["/werkvoorraad?na=cursor", { first: 50, after: "cursor" }],
    ["/werkvoorraad?voor=cursor", { last: 50, before: "cursor" }],
  ])("%s asks for one page", async (path, page) => {
    let asked: object = {};
    viewedBy("COORDINATOR");
    mock.query(WorklistQuery, (variables) => {
      asked = variables;
      return nothing;
    });
    const { data } = await runRoute(loader, { app: "staff", path });
    expect(asked).toMatchObject({ filter: { open: true }, ...page });
    expect(data?.counts).toMatchObject({ open: 64, week: 9 });
    expect(data?.handlers).toEqual([
      { value: "s2", label: "P. Vermeer" },
      { value: "s9", label: "Q. Weg (werkt hier niet meer)" },
    ]);
  });

  it.each([
    ["/werkvoorraad", [], false],
    ["/werkvoorraad?zaak=K-2026-0388-1", ["K-2026-0388-1"], false],
    ["/werkvoorraad?kies=alle", [], true],
  ])("%s has lines to tick for who coordinates", async (path, ticked, isAllTicked) => {
    viewedBy("COORDINATOR");
    mock.query(WorklistQuery, nothing);
    const { data } = await runRoute(loader, { app: "staff", path });
    expect(data).toMatchObject({ ticked, isAllTicked });
  });

  it("has nothing to tick for who handles", async () => {
    viewedBy("HANDLER");
    mock.query(WorklistQuery, nothing);
    const { data } = await runRoute(loader, { app: "staff", path: "/werkvoorraad?kies=alle" });
    expect(data?.ticked).toBeUndefined();
  });

  it("sends who has no session any more to sign in, and back afterwards", async () => {
    mock.refuse(StaffFrameQuery, "UNAUTHENTICATED");
    const { location } = await runRoute(loader, { app: "staff", path: "/werkvoorraad?lijst=late" });
    expect(location).toBe("/inloggen?next=%2Fwerkvoorraad%3Flijst%3Dlate");
  });
});
