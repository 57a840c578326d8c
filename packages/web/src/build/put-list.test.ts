import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { headingOf, putList } from "./put-list.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gehoor-lists-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const list = (version: string, asked: string) => `${headingOf("staff", version)}\n\n${asked}\n`;
const read = (name: string) => readFileSync(join(folder, name), "utf8");

it("writes over the list of the version that is worked on, and keeps none", () => {
  putList(folder, "staff", list("0.2.0", "query A { today }"));
  putList(folder, "staff", list("0.2.0", "query B { today }"));
  expect(read("staff.graphql")).toContain("query B");
  expect(existsSync(join(folder, "previous"))).toBe(false);
});

it("keeps what the release before asks when the version was raised, and nothing older", () => {
  putList(folder, "staff", list("0.2.0", "query A { today }"));
  putList(folder, "staff", list("0.3.0", "query B { today }"));
  for (const asked of ["query C { today }", "query D { today }"])
    putList(folder, "staff", list("0.3.0", asked));
  expect([read("staff.graphql"), read("previous/staff.graphql")]).toEqual([
    list("0.3.0", "query D { today }"),
    list("0.2.0", "query A { today }"),
  ]);
  putList(folder, "staff", list("0.4.0", "query E { today }"));
  expect(read("previous/staff.graphql")).toBe(list("0.3.0", "query D { today }"));
});
