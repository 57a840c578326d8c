import { documentOf } from "./render-html.ts";

/** On the screen a line parts them; on paper each begins a sheet of its own. */
const PILE_STYLE = `
  article + article { border-top: 2px dashed #767676; margin-top: 3rem; padding-top: 1rem; }
  @media print { article + article { border: 0; margin: 0; padding: 0; break-before: page; } }
`;

/**
 * Letters as one document for the printer. What people wrote is escaped in each, so that no text of theirs is taken for the end of a
 * letter.
 *
 * @param pages letters as `renderHtml` makes them, with or without an access code
 */
export function joinedLetters(pages: readonly string[]): string {
  const articles = pages.map((page) => {
    const [, body = ""] = /<body>(.*)<\/body>/s.exec(page) ?? [];
    // A document has one main part.
    const parts = body.replaceAll(/<(\/?)main>/g, "<$1div>");
    return `<article>${parts}</article>`;
  });
  const title = pages.length === 1 ? "1 brief" : `${pages.length} brieven`;
  return documentOf({ title, style: PILE_STYLE, body: `<main>\n${articles.join("\n")}\n</main>` });
}
