import { z } from "zod";
import type { InputField } from "./input-field.ts";

/** Long enough for any letter; a longer one is an enclosure. */
export const LONGEST_TEXT = 20_000;
const LONGEST_LINE = 200;

/** PostgreSQL cannot keep NUL or half a character, and no keyboard types them. */
const clean = z
  .string()
  .refine((text) => !text.includes("\0") && text.isWellFormed())
  .transform((text) => text.replace(/\r\n?/g, "\n").trim());

const filled = (longest: number) => clean.pipe(z.string().min(1).max(longest));
const maybe = (longest: number) =>
  clean
    .pipe(z.string().max(longest))
    .nullish()
    .transform((text) => (text ? text : undefined));

/** A text of several lines that must say something. */
export function text(description: string, longest = LONGEST_TEXT): InputField<string> {
  return { type: "String", required: true, description, parse: filled(longest) };
}

/** A text that may be left out; blank counts as left out. */
export function optionalText(description: string, longest = LONGEST_TEXT): InputField<string | undefined> {
  return { type: "String", required: false, description, parse: maybe(longest) };
}

/** One line, such as a name: line breaks become spaces. */
export function line(description: string): InputField<string> {
  const parse = clean.transform(onOneLine).pipe(z.string().min(1).max(LONGEST_LINE));
  return { type: "String", required: true, description, parse };
}

export function optionalLine(description: string): InputField<string | undefined> {
  const parse = maybe(LONGEST_LINE).transform((typed) => (typed ? onOneLine(typed) : undefined));
  return { type: "String", required: false, description, parse };
}

/** An e-mail address that may be left out. */
export function optionalEmail(description: string): InputField<string | undefined> {
  const parse = maybe(LONGEST_LINE).pipe(z.email().optional());
  return { type: "String", required: false, description, parse };
}

function onOneLine(typed: string): string {
  return typed.replace(/\s+/g, " ");
}
