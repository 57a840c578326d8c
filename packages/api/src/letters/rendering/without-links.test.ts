import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutLinks } from "./without-links.ts";

/** What mail programs make clickable, whatever the ending: more than any one of them does. */
const links = [
  /[\p{L}][\p{L}\p{N}+.-]*:\/\//u,
  /\b(?:mailto|tel|sms|javascript|data|file):\S/i,
  /\bwww[.。．｡]/i,
  /[^\s[][@＠][^\s\]]/u,
  /[\p{L}\p{N}_-][.。．｡](?:xn--[\p{L}\p{N}-]+|\p{L}{2,})/u,
  /\b\d{1,3}(?:\.\d{1,3}){3}\b/,
  /\\\\[\p{L}\p{N}]/u,
];
const isLinked = (text: string) => links.some((one) => one.test(text));

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/);
const host = fc
  .tuple(fc.array(label, { minLength: 1, maxLength: 3 }), fc.stringMatching(/^[a-z]{2,12}$/))
  .map(([labels, end]) => [...labels, end].join("."));
const path = fc.constantFrom("", "/", "/x", "/a.b?c=d#e", ":8080/x", "?q=1");
const address = fc.oneof(
  fc.tuple(fc.constantFrom("", "http://", "https://", "ftp://", "//", "HTTPS://"), host, path),
  fc.tuple(fc.constantFrom("anna@", "mailto:jan.jansen@", "www."), host, path),
  fc.tuple(fc.constantFrom("", "http://"), fc.ipV4(), path),
);
const loud = (text: string) => text.toUpperCase();

describe("nothing that a stranger wrote is a link in our mail", () => {
  test("whatever its ending, alone, in a sentence, in capitals, or with other dots", () => {
    const around = fc.constantFrom("", " ", "Kijk op ", "(", "zie:", "\n", "„");
    fc.assert(
      fc.property(
        address,
        around,
        around,
        fc.boolean(),
        fc.constantFrom(".", "。", "．"),
        (parts, before, after, up, dot) => {
          const typed = `${before}${parts.join("")}${after}`.replaceAll(".", dot);
          expect(isLinked(withoutLinks(up ? loud(typed) : typed))).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.for([
    ["http://evil.example/x bit.ly/abc evil.tech", "http[:]//evil[.]example/x bit[.]ly/abc evil[.]tech"],
    ["EVIL.Store en www.x.nl", "EVIL[.]Store en www[.]x[.]nl"],
    ["anna@voorbeeld.nl", "anna[@]voorbeeld[.]nl"],
    ["T.Me/evil", "T[.]Me/evil"],
    ["192.168.1.1/x", "192[.]168[.]1[.]1/x"],
    [String.raw`\\server\deel`, String.raw`\ \server\deel`],
  ])("%s", ([typed = "", shown]) => {
    expect(withoutLinks(typed)).toBe(shown);
  });
});

describe("names and words stay as typed", () => {
  test.for([
    "J.de Vries",
    "dhr. P.van Dijk en A.M. Jansen",
    "J.Vries",
    "a.b.c, o.a., d.w.z., i.v.m., e.d.",
    "3.5 km, € 1.250,00, 12.5.2026, 10.30 uur",
    "Tijd: 10:30. Let op: dit klopt niet.",
    "Wacht... en toen? Niets.",
    "Jan-Willem O'Neill, 't Hof 3-5",
  ])("%s", (typed) => {
    expect(withoutLinks(typed)).toBe(typed);
  });

  test("a full stop that stuck to the next sentence gets its space", () => {
    expect(withoutLinks("Ik heb gebeld.Niemand nam op.")).toBe("Ik heb gebeld. Niemand nam op.");
  });
});
