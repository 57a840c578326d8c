import { z } from "zod";
import { personInput } from "../../graphql/text-limits.ts";
import type { TextLimit } from "../fields/text-limit.ts";
import { emailAddress } from "./typed-line.ts";

/** One line of text, as long as a name unless the contract says otherwise; required unless made `.optional()`. */
export const line = (most: TextLimit = personInput.name) => z.string().max(most);

/** A text of several lines. @param most as the contract says of this field; its `TextAreaField` tells the same */
export const longText = (most: TextLimit) => z.string().max(most);

/** An e-mail address, read as it was meant. @param message said when it is none; the general one unless given */
export const email = (message?: string) =>
  z.string().transform((typed, context) => {
    const found = emailAddress(typed);
    if (found !== undefined && found.length <= personInput.email) return found;
    context.addIssue({
      code: "invalid_format",
      format: "email",
      input: typed,
      ...(message ? { message } : {}),
    });
    return z.NEVER;
  });

/** One of a fixed set of codes, from radio buttons or a select. */
export const choice = <const Codes extends readonly [string, ...string[]]>(codes: Codes) => z.enum(codes);

/** Any number of these, from checkboxes of one name; none is an empty list. */
export const anyOf = <One extends z.ZodType>(one: One) =>
  z.preprocess((sent) => (sent === undefined ? [] : Array.isArray(sent) ? sent : [sent]), z.array(one));

/** A single checkbox: true when ticked. */
export const ticked = () =>
  z
    .string()
    .optional()
    .transform((sent) => sent !== undefined);

/** One of two answers: true for yes. */
export const yesOrNo = () => z.enum(["yes", "no"]).transform((sent) => sent === "yes");

/** What was left out is null in the contract, and so is a list of nothing. */
export function orNull(check: z.ZodType) {
  return check
    .optional()
    .transform((given) =>
      given === undefined || (Array.isArray(given) && given.length === 0) ? null : given,
    );
}

/** The hidden key that `ActionForm` sends with each form. */
export const idempotencyKey = () => z.uuid();

/**
 * A calendar day from a `DateField` (three boxes) or as `YYYY-MM-DD`.
 * @param message said when it is none; the general one unless given
 * @returns the day as `YYYY-MM-DD`; a day that does not exist, such as 31 April, is a mistake
 */
export const day = (message?: string) =>
  z.union([z.string(), z.object({ day: part(), month: part(), year: part() })]).transform((sent, context) => {
    const found = typeof sent === "string" ? isoDay(sent) : numberedDay(sent);
    if (found) return found.toString();
    context.addIssue({ code: "custom", params: { kind: "day" }, ...(message ? { message } : {}) });
    return z.NEVER;
  });

const part = () => z.string().optional();

function numberedDay(sent: {
  day?: string | undefined;
  month?: string | undefined;
  year?: string | undefined;
}) {
  // Pasted whole into the first box.
  const [, first = sent.day, second = sent.month, third = sent.year] =
    /^(\d{1,2})[\s./-]+(\d{1,2}|\p{L}+\.?)[\s./-]+(\d{2,4})$/u.exec(sent.day ?? "") ?? [];
  const [day, year] = [first, third].map((box) => (/^\d{1,4}$/.test(box ?? "") ? Number(box) : 0));
  const month = /^\d{1,2}$/.test(second ?? "") ? Number(second) : monthOf(second ?? "");
  if (!day || !month || !year) return undefined;
  return numbered({ day, month, year: year < 100 ? CENTURY + year : year });
}

const CENTURY = 2000;
const months = [
  ...["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus"],
  ...["september", "oktober", "november", "december"],
];
const englishMonths = [
  ...["january", "february", "march", "april", "may", "june", "july", "august"],
  ...["september", "october", "november", "december"],
];

/** A month by its name, whole or from three letters on, in either language; zero for none. */
function monthOf(typed: string): number {
  const name = typed.toLowerCase().replace(/\.$/, "");
  if (name === "mrt") return 3;
  const found = (names: readonly string[]) =>
    names.findIndex((one) => name.length >= 3 && one.startsWith(name));
  return Math.max(found(months), found(englishMonths)) + 1;
}

function numbered({
  day,
  month,
  year,
}: {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}) {
  if (year < 1000) return undefined;
  return existing(() => Temporal.PlainDate.from({ day, month, year }, { overflow: "reject" }));
}

function isoDay(sent: string) {
  return /^\d{4}-\d\d-\d\d$/.test(sent) ? existing(() => Temporal.PlainDate.from(sent)) : undefined;
}

function existing(make: () => Temporal.PlainDate): Temporal.PlainDate | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
