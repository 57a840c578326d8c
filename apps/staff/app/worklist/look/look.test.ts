import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { readLook } from "./keep-look.server.ts";
import { usualLook } from "./list-look.ts";
import { action } from "./look.ts";

const keep = (form: Record<string, string | readonly string[]>) =>
  runRoute(action, { app: "staff", path: "/werkvoorraad/weergave", form });

describe("how lists look", () => {
  it("is kept in this browser for a year, and leads back to the list", async () => {
    const { location, setCookies } = await keep({
      column: ["next", "status"],
      density: "roomy",
      next: "/werkvoorraad?lijst=late",
      do: "keep",
    });
    expect(location).toBe("/werkvoorraad?lijst=late");
    expect(setCookies.join()).toMatch(/gehoor_staff_draft_list_look=.+Max-Age=31536000/);
  });

  it("shows columns in their own order, whatever order they were ticked in", async () => {
    const readDraft = async (_: string, schema: { parse(value: unknown): unknown }) =>
      schema.parse({ columns: ["next", "complainant"], density: "roomy" });
    expect(await readLook({ readDraft: readDraft as never })).toEqual({
      columns: ["complainant", "next"],
      density: "roomy",
    });
    expect(await readLook({ readDraft: async () => undefined })).toEqual(usualLook);
  });

  it("stays as it is where something else was sent, and is as it was where that was asked", async () => {
    expect((await keep({ density: "huge", next: "//evil.example" })).location).toBe("/");
    expect((await keep({ density: "huge" })).setCookies.join()).not.toContain("list_look");
    expect((await keep({ do: "usual" })).setCookies.join()).toContain("list_look=; Max-Age=0");
  });
});
