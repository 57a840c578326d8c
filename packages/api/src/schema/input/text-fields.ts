import { z } from "zod";
import type { InputField } from "./input-field.ts";
import type { ProblemCode } from "./problem.ts";

/** Long enough for any letter, answer or reason. */
export const LONGEST_TEXT = 10_000;
/** A report of a hearing, an adviser or the ombudsman, and findings: some seventeen pages. */
export const LONGEST_REPORT = 50_000;
export const LONGEST_LINE = 200;

/** PostgreSQL cannot keep NUL or half a character, and no keyboard types them. */
export const storable = z.string().refine((text) => !text.includes("\0") && text.isWellFormed());

const clean = storable.transform((text) => text.replace(/\r\n?/g, "\n").trim());

const filled = (longest: number) => clean.pipe(z.string().min(1).max(longest));
const maybe = (longest: number) =>
  clean
    .pipe(z.string().max(longest))
    .nullish()
    .transform((text) => (text ? text : undefined));

/** A text of several lines that must say something. */
export function text(description: string, longest = LONGEST_TEXT): InputField<string> {
  return { type: "String", required: true, description, longest, parse: filled(longest) };
}

/** A text that may be left out; blank counts as left out. */
export function optionalText(description: string, longest = LONGEST_TEXT): InputField<string | undefined> {
  return { type: "String", required: false, description, longest, parse: maybe(longest) };
}

/**
 * Characters without a shape of their own, some of which have those around them read backwards: control characters, the
 * overrides, embeddings and isolates of the bidirectional algorithm, and spaces without width. Joiners and the marks that
 * Arabic and Hebrew names may hold are not among them.
 */
const HIDDEN = "[\\p{Cc}\\u200B\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]";
const hidden = new RegExp(HIDDEN, "u");
/** At its ends they come along with what was copied, such as a telephone number from a list of contacts. */
const aroundLine = new RegExp(`^(?:${HIDDEN}|\\s)+|(?:${HIDDEN}|\\s)+$`, "gu");

const inside = z
  .string()
  .refine((typed) => !hidden.test(typed), { params: { problem: "HIDDEN_CHARACTERS" satisfies ProblemCode } });

/** A line as typed: line breaks become spaces; a hidden character within is refused, since nobody sees what it does. */
const cleanLine = clean.transform(onOneLine).pipe(inside);

const maybeLine = cleanLine
  .pipe(z.string().max(LONGEST_LINE))
  .nullish()
  .transform((typed) => (typed ? typed : undefined));

/** One line, such as a name. */
export function line(description: string): InputField<string> {
  return {
    type: "String",
    required: true,
    description,
    longest: LONGEST_LINE,
    parse: cleanLine.pipe(z.string().min(1).max(LONGEST_LINE)),
  };
}

export function optionalLine(description: string): InputField<string | undefined> {
  return { type: "String", required: false, description, longest: LONGEST_LINE, parse: maybeLine };
}

/** An e-mail address. */
export function email(description: string): InputField<string> {
  return {
    ...line(description),
    parse: line(description).parse.pipe(z.email({ pattern: z.regexes.html5Email })),
  };
}

/** An e-mail address that may be left out. */
export function optionalEmail(description: string): InputField<string | undefined> {
  return {
    type: "String",
    required: false,
    description,
    longest: LONGEST_LINE,
    parse: maybeLine.pipe(z.email({ pattern: z.regexes.html5Email }).optional()),
  };
}

function onOneLine(typed: string): string {
  return typed.replace(/\s+/g, " ").replace(aroundLine, "");
}
