import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readInput } from "./read-input.ts";
import { line, optionalEmail, optionalLine } from "./text-fields.ts";

const name = line("As in letters.");
const phone = optionalLine("Null when not given.");
const read = (typed: unknown, field = name) => readInput<unknown>(field, typed, "input.name");
const problem = (code: string) => ({ ok: false, problems: [{ path: "input.name", code }] });

describe("one line, such as a name", () => {
  it.each([
    ["an override that has the rest read backwards", "Jan\u202Enesnaj"],
    ["an embedding", "Jan \u202BJansen"],
    ["an isolate", "Jan\u2067 Jansen"],
    ["a space without width", "Jan\u200BJansen"],
    ["a control character", "Jan\u001BJansen"],
    ["a deletion", "Jan\u007FJansen"],
    ["a next line of old", "Jan\u0085Jansen"],
  ])("may not hold %s", (_what, typed) => {
    expect(read(typed)).toEqual(problem("HIDDEN_CHARACTERS"));
    expect(readInput<unknown>(phone, typed, "input.name")).toEqual(problem("HIDDEN_CHARACTERS"));
  });

  it.each([
    ["what a list of contacts puts around a number", "\u202A+31 6 12345678\u202C", "+31 6 12345678"],
    ["line breaks and tabs", " Jan\r\n\tJansen ", "Jan Jansen"],
    ["a mark before a text", "\uFEFFJan Jansen", "Jan Jansen"],
  ])("is read without %s", (_what, typed, value) => {
    expect(read(typed)).toEqual({ ok: true, value });
  });

  it.each([
    "Özlem Öztürk",
    "محمد",
    "علی\u200Cرضا",
    "\u05D3\u05D5\u05D3 \u200EJansen",
    "O'Neill-d'Hondt",
    "👩\u200D🚒",
  ])("may be %s", (typed) => {
    expect(read(typed)).toEqual({ ok: true, value: typed });
  });

  it("that holds nothing but what cannot be seen is empty", () => {
    expect(read("\u202E \u200B")).toEqual(problem("REQUIRED"));
    expect(readInput<unknown>(phone, "\u202E \u200B", "input.name")).toEqual({ ok: true, value: undefined });
  });

  it("that is taken looks as it is, whatever was typed, and is taken as it is when sent again", () => {
    const character = fc.oneof(
      fc.constantFrom("\u202E", "\u202A", "\u2066", "\u200B", "\0", "\u0007", "\n", " ", "a", "é"),
      fc.string({ unit: "binary", maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(character, { maxLength: 8 }), (characters) => {
        const taken = read(characters.join(""));
        if (!taken.ok) return;
        expect(taken.value).not.toMatch(/\p{Cc}|[\u200B\u202A-\u202E\u2060-\u2069\uFEFF]|^\s|\s$/u);
        expect(read(taken.value)).toEqual(taken);
      }),
      { numRuns: 2000 },
    );
  });
});

it("an e-mail address is read without what came along around it", () => {
  const email = optionalEmail("Null when not given.");
  const typed = "\u202Ajan@voorbeeld.example\u202C ";
  expect(readInput<unknown>(email, typed, "email")).toEqual({ ok: true, value: "jan@voorbeeld.example" });
  expect(readInput<unknown>(email, "r&d@voorbeeld.example", "email").ok).toBe(true);
});
