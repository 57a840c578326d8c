import { mailboxOf } from "../complaints/mailboxes.ts";
import { isToRespondent, type LetterMaterial, recipientOf } from "./letter-material.ts";
import { letterWriters } from "./letter-writers.ts";
import { addressLines } from "./rendering/address-lines.ts";
import { type Block, type Body, paragraph } from "./rendering/block.ts";
import type { Letter, LetterPage } from "./rendering/letter-page.ts";
import { renderHtml } from "./rendering/render-html.ts";
import { renderText } from "./rendering/render-text.ts";
import { withoutLinks } from "./rendering/without-links.ts";
import { otherAuthority } from "./words/other-authority.ts";
import { longDay } from "./words/phrases.ts";
import { closing } from "./words/signature.ts";

/** A letter as it is kept and sent. */
export interface ComposedLetter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Composes the letter of a notice for a day. Pure: the same material gives the same letter, to the byte. */
export function composeLetter(material: LetterMaterial): ComposedLetter {
  const letter = letterOf(material);
  const subjects = [letter.dutch, letter.english].flatMap((page) => (page ? [page.subject] : []));
  const subject = `${subjects.join(" / ")} (${material.complaint.reference})`;
  return { subject, html: renderHtml(letter), text: renderText(letter) };
}

function letterOf(material: LetterMaterial): Letter {
  const { complaint, notice, organisation, on } = material;
  const writer = letterWriters[notice.kind];
  const translated = complaint.language === "en" && notice.to.kind === "PARTY" && !isToRespondent(material);
  return {
    head: {
      sender: organisation.postalAddress,
      addressee: addresseeLines(material).map((line) => safeFact(line)),
      facts: [
        ["Datum", longDay(on)],
        ["Kenmerk", complaint.reference],
      ],
      reference: complaint.reference,
    },
    dutch: {
      ...quotesUnlinked(material, withPortal(material, writer.nl(material))),
      salutation: salutation(material),
      closing: closing(material, "nl"),
    },
    english: translated && writer.en ? englishPage(material, writer.en(material)) : undefined,
  };
}

/** Who reads it at work finds the complaint in the portal, behind the sign-in. */
function withPortal({ notice, complaint, staffUrl }: LetterMaterial, body: Body): Body {
  if (notice.channel !== "WORK") return body;
  const where = `In Gehoor leest u al uw brieven over deze klacht en ziet u wat u kunt doen: ${staffUrl}/zaken/${complaint.reference}`;
  return { ...body, blocks: [...body.blocks, paragraph(where)] };
}

function englishPage(material: LetterMaterial, body: Body): LetterPage {
  const name = recipientOf(material)?.name;
  return {
    ...quotesUnlinked(material, body),
    salutation: `Dear ${name ? safeFact(name) : "Sir or Madam"}, this is a translation for your convenience; the Dutch letter above is the one that counts.`,
    closing: closing(material, "en"),
  };
}

/** What others wrote is never live, in no letter, whatever way it goes. */
function quotesUnlinked(material: LetterMaterial, { subject, blocks }: Body): Body {
  const own = recipientOf(material)?.email;
  const safe = (block: Block): Block => {
    switch (block.kind) {
      case "QUOTE":
        return { ...block, text: withoutLinks(withoutControls(block.text)) };
      case "FACTS":
        return { ...block, facts: block.facts.map(([label, value]) => [label, safeFact(value, own)]) };
      case "LIST":
        return { ...block, items: block.items.map(withoutControls) };
      case "PARAGRAPH":
      case "HEADING":
        return { ...block, text: withoutControls(block.text) };
    }
  };
  return { subject, blocks: blocks.map(safe) };
}

/** The reader's own e-mail address stays as it is: it is there to be checked. */
function safeFact(value: string, own?: string): string {
  const clean = withoutControls(value);
  return clean === own ? clean : withoutLinks(clean);
}

/** Control characters that have no place in a letter: all but tab and line end, and marks that turn text around. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]/gu, "");
}

function salutation(material: LetterMaterial): string {
  const name = recipientOf(material)?.name;
  return name ? `Geachte ${safeFact(name)},` : "Geachte heer of mevrouw,";
}

function addresseeLines(material: LetterMaterial): readonly string[] {
  const { notice, organisation } = material;
  if (notice.to.kind === "OTHER_AUTHORITY") return otherAuthority(material).postalAddress;
  if (notice.to.kind !== "PARTY") return mailboxOf(organisation, notice.to)?.postalAddress ?? [];
  const person = recipientOf(material);
  if (!person) return [];
  return [person.name, ...(person.address ? addressLines(person.address) : [])];
}
