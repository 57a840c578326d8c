import { parseForm } from "@gehoor/web/forms/reading/parse-form.ts";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { openParts } from "./fields/form-schema.server.ts";

const sent = (...parts: readonly string[]) =>
  parseForm(new URLSearchParams(parts.map((one) => ["parts", one])), z.object({ parts: openParts() }), "nl");

describe("the parts a form is about", () => {
  it("are those that are chosen of what the form offers", () => {
    expect(sent("0", "2", "3")).toMatchObject({ ok: true, values: { parts: [2, 3] } });
  });

  it("are the whole complaint where there was nothing to choose", () => {
    expect(sent()).toMatchObject({ ok: true, values: { parts: [] } });
  });

  it("are not the whole complaint where every box was left empty", () => {
    expect(sent("0")).toMatchObject({
      ok: false,
      state: { mistakes: [{ name: "parts", message: "Kies er minstens 1." }] },
    });
  });
});
