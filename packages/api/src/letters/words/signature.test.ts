import type { NoticeKind } from "@gehoor/domain";
import { expect, test } from "vitest";
import { assessed, handedOn, inHandling } from "../../testing/stories/letter-stages.ts";
import { letterOfEveryKind } from "../../testing/stories/letter-stories.ts";

const kinds = Object.keys(letterOfEveryKind).filter((kind): kind is NoticeKind => kind in letterOfEveryKind);

test.each(kinds)("%s says who signs and where to call", (kind) => {
  const { text, html } = letterOfEveryKind[kind]();
  expect(text).toMatch(/Met vriendelijke groet,\n[^\n]+\n(?:[^\n]+\n)*?Gemeente Soest\nTelefoon: [\d ]{5,}/);
  expect(html).toMatch(/<br>Telefoon: [\d ]{5,}</);
});

test("a letter is signed by name by the coordinator or handler who set it going, with a number of their own", () => {
  expect(assessed().letter("ACKNOWLEDGEMENT", "2026-11-24").text).toContain(
    "Met vriendelijke groet,\nNadia Jansen\nklachtencoördinator\nGemeente Soest\nTelefoon: 14 035",
  );
  expect(inHandling().letter("HEARING_OFFER", "2026-12-01").text).toContain(
    "Met vriendelijke groet,\nBram de Wit\ndirecteur, behandelaar van de klacht\nGemeente Soest\nTelefoon: 035 609 34 56",
  );
});

test("what nobody in particular set going is the coordinator's, without a name", () => {
  expect(letterOfEveryKind.RECEIPT().text).toContain(
    "Met vriendelijke groet,\nde klachtencoördinator\nGemeente Soest",
  );
  // Handed on since: who asked for it does not handle the complaint any more.
  expect(handedOn().letter("HEARING_OFFER", "2026-12-05").text).toContain(
    "Met vriendelijke groet,\nde klachtencoördinator\n",
  );
});

test("who is told of another handler reads the name and number, and that the term stays", () => {
  const { text } = handedOn().letter("HANDLER_CHANGED", "2026-12-04");
  expect(text).toContain("Uw klacht wordt behandeld door Anja Vos");
  expect(text).toContain("Ook de dag voor het antwoord verandert hierdoor niet.");
});

test("in plain text no heading has a mark, and who reads at work finds the way to the complaint", () => {
  const { text } = letterOfEveryKind.COPY();
  expect(text).toContain("\n\nDe klacht\n\n");
  expect(text).toContain("https://portaal.gehoor.example/zaken/K-2026-0001-8");
  for (const kind of kinds) expect(letterOfEveryKind[kind]().text).not.toMatch(/^#/m);
  expect(letterOfEveryKind.HEARING_OFFER().text).not.toContain("portaal.gehoor.example");
});
