import { describe, expect, it } from "vitest";
import { mentionsPersonalNumber } from "./personal-number.ts";

describe("a citizen service number in free text", () => {
  it.each(["Mijn BSN is 111222333.", "111 222 333", "bsn:123.456.782", "(111-222-333)"])(
    "is seen in %s",
    (text) => {
      expect(mentionsPersonalNumber(text)).toBe(true);
    },
  );

  it.each([
    "Mijn nummer is 111222334.",
    "000000000",
    "Bel mij op 0612345678.",
    "Rekening NL20INGB0001234567",
    "Op 22-11-2026 om 14.00 uur",
    "",
  ])("is not seen in %s", (text) => {
    expect(mentionsPersonalNumber(text)).toBe(false);
  });
});
