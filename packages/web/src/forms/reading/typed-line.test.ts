import { describe, expect, it } from "vitest";
import { emailAddress } from "./email-address.server.ts";
import { dutchPostcode, isThisCountry, isUnseen, plainCode } from "./typed-line.ts";

describe("what nobody sees", () => {
  it.each([
    ["a space without width", "\u200b"],
    ["a filler of another script", "\u3164"],
    ["an empty pattern of braille", "\u2800"],
    ["a soft hyphen between blanks", " \u00ad "],
    ["nothing", ""],
  ])("is not filled in: %s", (_, text) => {
    expect(isUnseen(text)).toBe(true);
  });

  it.each(["a", "-", "عمر", "\u200bJan"])("stays where there is something to see: %j", (text) => {
    expect(isUnseen(text)).toBe(false);
  });
});

it.each([
  ["\u200bK\u20132026\u20110203\u22120\u00ad", "K-2026-0203-0"],
  ["Ｋ-2026", "K-2026"],
])("a code is read as it was meant: %j", (typed, meant) => {
  expect(plainCode(typed)).toBe(meant);
});

describe("an e-mail address", () => {
  it.each([
    ["jan@voorbeeld.nl", "jan@voorbeeld.nl"],
    ["r&d@voorbeeld.test", "r&d@voorbeeld.test"],
    ["jan@müller.test", "jan@xn--mller-kva.test"],
    ["jan@voorbeeld.xn--p1ai", "jan@voorbeeld.xn--p1ai"],
    ["\u202ajan@voorbeeld.nl\u202c", "jan@voorbeeld.nl"],
    ["jan@voor\u00adbeeld.nl", "jan@voorbeeld.nl"],
  ])("is taken as a browser takes it: %j", (typed, kept) => {
    expect(emailAddress(typed)).toBe(kept);
  });

  it.each([
    "jan",
    "jan@",
    "@voorbeeld.nl",
    "jan@voorbeeld",
    "jan piet@voorbeeld.nl",
    "jan@voor beeld.nl",
    "a@b@c.nl",
  ])("is not %j", (typed) => {
    expect(emailAddress(typed)).toBeUndefined();
  });
});

describe("a postcode", () => {
  it.each(["3761 AB", "3761ab", "3761\u200bAB", "3761  AB", "3761-AB", "3761\u2013ab"])(
    "is kept in one form: %j",
    (typed) => {
      expect(dutchPostcode(typed)).toBe("3761 AB");
    },
  );

  it.each(["0000 AA", "376 AB", "3761 A", "3761 ABC", "Soest"])("is not %j", (typed) => {
    expect(dutchPostcode(typed)).toBeUndefined();
  });
});

it.each(["Nederland", "NL", "The Netherlands", "holland "])("%j is no other country", (country) => {
  expect(isThisCountry(country)).toBe(true);
});

it.each(["België", "Curaçao", "Nieuw-Zeeland"])("%j is another country", (country) => {
  expect(isThisCountry(country)).toBe(false);
});
