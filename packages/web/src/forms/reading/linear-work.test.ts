import { describe, expect, it } from "vitest";
import { z } from "zod";
import { countSteps } from "../../testing/count-steps.ts";
import { knownFields } from "./form-fields.ts";
import { parseForm } from "./parse-form.ts";
import { anyOf } from "./schemas.server.ts";

const schema = z.object({
  parts: z.array(z.object({ text: z.string().max(3) })).optional(),
  norms: anyOf(z.enum(["A", "B"])),
});

/** Bodies of n fields that once cost, or easily cost, more for each field the more came before it. */
const bodies: Record<string, (n: number) => URLSearchParams> = {
  "the same name": (n) => form(n, () => "a"),
  "a name of its own each": (n) => form(n, (at) => `a${at}`),
  "one list": (n) => form(n, (at) => `parts[${at}].text`),
  "one list whose every row is wrong": (n) => form(n, (at) => `parts[${at}].text`, "too long"),
  "one question, each answer wrong": (n) => form(n, () => "norms", "C"),
  "empty rows": (n) => form(n, (at) => `parts[${at}].text`, ""),
  "one place that is now a list and now a value": (n) => form(n, (at) => (at % 2 ? "a" : `a[${at}]`)),
};

describe.each(Object.entries(bodies))("a form with %s", (_name, body) => {
  it("costs twice the steps when it is twice as long", () => {
    const [short, long] = [1000, 2000].map((n) => {
      const fields = body(n);
      return countSteps(() => {
        parseForm(fields, schema, "nl");
      });
    });
    expect(long).toBeGreaterThan(0);
    expect((long ?? 0) / (short ?? 1)).toBeLessThan(2.2);
  });

  it("costs no more than that to look through", () => {
    const [short, long] = [400, 800].map((n) => {
      const fields = body(n);
      return countSteps(() => {
        knownFields(fields);
      });
    });
    expect((long ?? 0) / (short ?? 1)).toBeLessThan(2.2);
  });
});

it("what copies all that came before it is seen as quadratic", () => {
  const work = (n: number) =>
    countSteps(() => {
      let all: number[] = [];
      for (let at = 0; at < n; at++) all = [...all, at];
    });
  expect(work(2000) / work(1000)).toBeGreaterThan(3.5);
});

function form(n: number, name: (at: number) => string, value = "x"): URLSearchParams {
  return new URLSearchParams(Array.from({ length: n }, (_, at) => [name(at), value]));
}
