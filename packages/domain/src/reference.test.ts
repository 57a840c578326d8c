import { describe, expect, it } from "vitest";
import { formatReference, parseReference } from "./reference.ts";

describe("a reference", () => {
  const written = formatReference(2026, 412);

  it.each([
    ["in small letters", written.toLowerCase()],
    ["without dashes", written.replaceAll("-", "")],
    ["with blanks", written.replaceAll("-", " ")],
    ["with the dashes of a word processor", written.replaceAll("-", "\u2013")],
    ["with dashes that do not break", written.replaceAll("-", "\u2011")],
    ["with a space that is not seen", `\u200b${written}`],
    ["at the end of a sentence", `${written}.`],
    ["with the word before it", `Kenmerk: ${written}`],
    ["in wide letters", written.replace("K", "\uff2b")],
  ])("is read %s", (_, typed) => {
    expect(parseReference(typed)).toBe(written);
  });

  it.each(["", "K-2026", "2026-0412", `${written}9`, `X${written}`, "K-2026-0412-0"])(
    "is not %j",
    (typed) => {
      expect(parseReference(typed)).toBeUndefined();
    },
  );
});
