import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { placedPath } from "./list-place.ts";
import { NeighboursQuery, readPlace } from "./read-place.server.ts";

const mock = mockApi();
const reference = "K-2026-0188-6";
const place = { list: "?lijst=late&volgorde=received", cursor: "plek-1" };
const beside = {
  previous: { reference: "K-2026-0187-7", cursor: "plek-0" },
  next: { reference: "K-2026-0189-5", cursor: "plek-2" },
};

const open = (path: string, cookies: readonly string[] = []) =>
  runRoute(readPlace, { app: "staff", path, params: { reference }, cookies });

describe("the place of a case in a list", () => {
  it("is read from its address, and asks what stands beside it in that list and order", async () => {
    let asked: object = {};
    mock.query(NeighboursQuery, (variables) => {
      asked = variables;
      return { complaintNeighbours: beside };
    });
    const { data } = await open(placedPath(reference, place));
    expect(data).toEqual({ list: place.list, view: "late", ...beside });
    expect(asked).toEqual({
      filter: { open: true, deadline: ["LATE"] },
      order: { field: "RECEIVED", direction: "ASC" },
      place: "plek-1",
    });
  });

  it("is kept for after something was done there, and for no other case", async () => {
    mock.query(NeighboursQuery, { complaintNeighbours: beside });
    const { setCookies } = await open(placedPath(reference, place));
    expect((await open(`/zaken/${reference}`, setCookies)).data).toMatchObject({ list: place.list });
    const other = await runRoute(readPlace, {
      app: "staff",
      path: "/zaken/K-2026-0001-1",
      params: { reference: "K-2026-0001-1" },
      cookies: setCookies,
    });
    expect(other.data).toBeUndefined();
  });

  it("is none for a case that was opened otherwise, and for a place that is none of that list", async () => {
    expect((await open(`/zaken/${reference}`)).data).toBeUndefined();
    mock.refuse(NeighboursQuery, "BAD_USER_INPUT");
    const { data, status } = await open(placedPath(reference, place));
    expect([data, status]).toEqual([undefined, 200]);
  });
});
