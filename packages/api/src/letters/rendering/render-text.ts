import type { Block } from "./block.ts";
import { englishBelow, type Letter, type LetterPage } from "./letter-page.ts";

/** The same letter without markup, for mail programs and screen readers. */
export function renderText({ dutch, english, head }: Letter): string {
  const facts = head.facts.map(([label, value]) => `${label}: ${value}`);
  const pages = english ? [englishBelow, page(dutch), "-".repeat(60), page(english)] : [page(dutch)];
  return `${[head.sender.join("\n"), head.addressee.join("\n"), facts.join("\n"), ...pages].filter(Boolean).join("\n\n")}\n`;
}

function page({ subject, salutation, blocks, closing }: LetterPage): string {
  return [subject.toUpperCase(), salutation, ...blocks.map(renderBlock), closing.join("\n")].join("\n\n");
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "PARAGRAPH":
    case "HEADING":
      return block.text;
    case "LIST":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "FACTS":
      return block.facts.map(([label, value]) => `${label}: ${value}`).join("\n");
    case "QUOTE":
      return block.text.replace(/^/gm, "  | ");
  }
}
