import { describe, expect, it } from "vitest";
import { facts, quote } from "./block.ts";
import { joinedLetters } from "./joined-letters.ts";
import { renderHtml } from "./render-html.ts";

const told = "Ik zei: wacht.\nNiemand kwam.\n\nאני גר כאן <b>nu</b>";

const renderHtmlOf = (words: string) =>
  renderHtml({
    head: { reference: "K-2026-0412-7", sender: ["Gemeente Soest"], addressee: ["محمد"], facts: [] },
    dutch: {
      subject: "Kopie van uw klacht",
      salutation: "Beste Mohammed,",
      blocks: [quote(words), facts(["Naam", "محمد"])],
      closing: ["Gemeente Soest"],
    },
    english: undefined,
  });
const html = renderHtmlOf(told);

describe("what somebody wrote, in a letter", () => {
  it("keeps its lines where a mail program reads no style", () => {
    expect(html).toContain('<p dir="auto">Ik zei: wacht.<br>Niemand kwam.</p>');
  });

  it("runs in the direction of its own script, names and addresses too", () => {
    expect(html).toContain('<p dir="auto">אני גר כאן &lt;b&gt;nu&lt;/b&gt;</p>');
    expect(html).toContain('<dd dir="auto">محمد</dd>');
    expect(html).toContain('<address><p dir="auto">محمد</p></address>');
  });
});

it("a letter stays readable on a dark screen, on a narrow one and over the end of a page", () => {
  expect(html).toMatch(/body \{[^}]*color: #111; background: #fff; overflow-wrap: anywhere/);
  expect(html).not.toMatch(/blockquote[^{}]*\{[^}]*break-inside: avoid/);
});

it("several letters are one document, each on a sheet of its own and as it is by itself", () => {
  const written = renderHtmlOf("</article></main><b>");
  const pile = joinedLetters([html, written]);
  expect(pile.match(/<article>/g)).toHaveLength(2);
  expect(pile.match(/<\/article>/g)).toHaveLength(2);
  expect(
    [pile.match(/<main>/g), pile.match(/<h1>/g), pile.match(/<style>/g)].map((all) => all?.length),
  ).toEqual([1, 2, 1]);
  expect(pile).toContain("&lt;/article&gt;&lt;/main&gt;&lt;b&gt;");
  expect(pile).toMatch(/@media print \{ article \+ article \{[^}]*break-before: page/);
});
