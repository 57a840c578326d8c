import type { Block } from "./block.ts";
import { englishBelow, type Letter, type LetterPage } from "./letter-page.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const OWN = ' class="own"';

/** Print and mail alike: everything inline, no script, no image, nothing fetched. */
const STYLE = `
  body { font: 11pt/1.5 "Atkinson Hyperlegible Next", Verdana, sans-serif; color: #111; background: #fff; overflow-wrap: anywhere; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
  header p, address { margin: 0; font-style: normal; }
  address { margin: 2rem 0; }
  h1 { font-size: 1.25em; } h2, h3 { font-size: 1.1em; margin-top: 1.5em; }
  blockquote { margin: 1em 0; padding: 0 0 0 1em; border-left: 3px solid #767676; } blockquote p { margin: 0 0 .75em; }
  dl { display: grid; grid-template-columns: fit-content(14rem) 1fr; gap: .25rem 1rem; } dt { color: #444; } dd { margin: 0; min-width: 0; }
  section { border-top: 2px solid #111; margin-top: 2.5rem; padding-top: 1rem; }
  @page { size: A4; margin: 25mm 20mm; }
  @media print { body { max-width: none; margin: 0; padding: 0; } h2, h3 { break-after: avoid; } dl { break-inside: avoid; } }
`;

/** The letter as a document of its own, with language and title, the same on screen, in mail and on paper. */
export function renderHtml({ dutch, english, head }: Letter): string {
  const courtesy = english ? `<section lang="en">${page(english, 2)}</section>` : "";
  const hint = english ? `<p lang="en">${englishBelow}</p>` : "";
  return documentOf({
    title: `${escapeHtml(dutch.subject)} (${escapeHtml(head.reference)})`,
    body: `<header>
${lines(head.sender)}
<address>${lines(head.addressee, ' dir="auto"')}</address>
<dl>${head.facts.map(([label, value]) => term(label, value)).join("")}</dl>
</header>
<main>${hint}${page(dutch, 1)}${courtesy}</main>`,
  });
}

interface Document {
  readonly title: string;
  readonly body: string;
  /** What it has beside the style of every letter. */
  readonly style?: string;
}

/** A document in the style of our letters. @param document its parts as markup, what people wrote in it escaped */
export function documentOf({ title, body, style = "" }: Document): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** The Dutch page has the one first heading; the translation's stand below it. */
function page({ subject, salutation, blocks, closing }: LetterPage, level: 1 | 2): string {
  const heading = `<h${level}>${escapeHtml(subject)}</h${level}>`;
  const body = blocks.map((block) => renderBlock(block, level)).join("\n");
  return `${heading}<p>${escapeHtml(salutation)}</p>${body}<p>${closing.map(escapeHtml).join("<br>")}</p>`;
}

function renderBlock(block: Block, level: 1 | 2): string {
  switch (block.kind) {
    case "PARAGRAPH":
      return `<p>${escapeHtml(block.text)}</p>`;
    case "HEADING":
      return `<h${level + 1}>${escapeHtml(block.text)}</h${level + 1}>`;
    case "LIST":
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`;
    case "FACTS":
      return `<dl${block.own ? OWN : ""}>${block.facts.map(([label, value]) => term(label, value)).join("")}</dl>`;
    case "QUOTE":
      return `<blockquote>${written(block.text)}</blockquote>`;
  }
}

/**
 * A letter as somebody else on the complainant's side reads it: without the addressee's address and how to reach them. What
 * people wrote is escaped, so no quote ends an element. Null for a letter kept before its own data were marked.
 */
export function withoutOwnData(html: string): string | null {
  if (/<h2>Uw gegevens<\/h2>\s*<dl>/.test(html)) return null;
  return html
    .replace(/<address>.*?<\/address>/s, "<address></address>")
    .replaceAll(/<dl class="own">.*?<\/dl>/gs, "<p>Dit leest alleen wie deze brief kreeg.</p>");
}

/**
 * What somebody wrote, with its lines as they were typed and in the direction of its own script. In elements, since some mail
 * programs read no style.
 */
function written(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((part) => `<p dir="auto">${escapeHtml(part).replaceAll("\n", "<br>")}</p>`)
    .join("");
}

function term(label: string, value: string): string {
  return `<dt>${escapeHtml(label)}</dt><dd dir="auto">${escapeHtml(value)}</dd>`;
}

function lines(texts: readonly string[], attributes = ""): string {
  return texts.map((text) => `<p${attributes}>${escapeHtml(text)}</p>`).join("");
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
