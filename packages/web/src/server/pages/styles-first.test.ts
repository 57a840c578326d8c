import { describe, expect, it } from "vitest";
import { stylesFirst } from "./styles-first.ts";

const sentAs = (html: string) => stylesFirst(Buffer.from(html)).toString();

const page = (head: string) =>
  `<!DOCTYPE html><html lang="nl"><head>${head}</head><body>$& </head></body></html>`;
const styles = '<link rel="stylesheet" href="/assets/root.css"/>';
const script = (name: string, more = "") =>
  `<link rel="modulepreload"${more} href="/assets/${name}.js" nonce="n=="/>`;

describe("a page with scripts", () => {
  it("has its hints below the style sheets, in their order, as less urgent", () => {
    const sent = sentAs(page(`${script("entry")}${script("root")}${styles}`));
    const low = ' fetchpriority="low"';
    expect(sent).toBe(page(`${styles}${script("entry", low)}${script("root", low)}`));
  });
});

describe("a page without scripts", () => {
  it("is sent as it is", () => {
    expect(sentAs(page(styles))).toBe(page(styles));
  });
});
