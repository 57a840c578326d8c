import fc from "fast-check";
import { expect, it } from "vitest";
import { languages, pathIn } from "../../i18n/language.ts";
import { localAddress } from "./local-address.ts";

const origin = "https://klachten.example";

/** Whether a browser that is led there from one of our pages stays with us, by one slash and no more. */
const staysHere = (address: string) =>
  /^\/(?!\/)/.test(address) && new URL(address, origin).origin === origin;

it("keeps a path of our own", () => {
  expect(localAddress("/mijn-klacht/K-2026-0412-7?deel=2#berichten")).toBe(
    "/mijn-klacht/K-2026-0412-7?deel=2#berichten",
  );
});

it.each([
  "//evil.example",
  "/.//evil.example",
  "/x/..//evil.example",
  "/%2e//evil.example",
  "/%2E%2e//evil.example",
  "/.\t//evil.example",
  "/\\evil.example",
  "/.\\\\evil.example",
  "/\n/evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "",
  null,
  7,
])("does not send a visitor to %j", (told) => {
  expect(localAddress(told)).toBe("/");
});

/** Addresses made of the pieces by which one reader of addresses fools another. */
const crooked = fc
  .array(
    fc.oneof(
      fc.constantFrom("/", "\\", ".", "..", "%2e", "%2F", "%5C", "\t", "\n", "\0", "@", ":", "?", "#", "en"),
      fc.constantFrom("evil.example", "https:", "javascript:", "klachten.example", " ", "é", "\u202e"),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));

it("whatever comes in, what comes out is a place here, and stays the same when judged again", () => {
  fc.assert(
    fc.property(fc.oneof(crooked, fc.webUrl(), fc.string({ unit: "binary" })), (told) => {
      for (const address of [localAddress(told), localAddress(`/${told}`)])
        expect([staysHere(address), localAddress(address)]).toEqual([true, address]);
    }),
    { numRuns: 3000 },
  );
});

it("the same page in another language is a place here too, whatever page was asked for", () => {
  fc.assert(
    fc.property(crooked, fc.constantFrom(...languages), (told, language) => {
      const asked = URL.parse(`${origin}/${told}`);
      if (asked) expect(staysHere(pathIn(language, asked.pathname + asked.search))).toBe(true);
    }),
    { numRuns: 3000 },
  );
  expect(pathIn("nl", "/en//evil.example")).toBe("/evil.example");
});
