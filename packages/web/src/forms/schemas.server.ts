import { z } from "zod";

/** One line of text; required unless made `.optional()`. */
export const line = (max = 200) => z.string().max(max);

/** A text of several lines, counted in characters. */
export const longText = (max = 10_000) => z.string().max(max);

/** One of a fixed set of codes, from radio buttons or a select. */
export const choice = <const Codes extends readonly [string, ...string[]]>(codes: Codes) => z.enum(codes);

/** Any number of a fixed set of codes, from checkboxes; none is an empty list. */
export const choices = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.preprocess(
    (sent) => (sent === undefined ? [] : Array.isArray(sent) ? sent : [sent]),
    z.array(z.enum(codes)),
  );

/** A single checkbox: true when ticked. */
export const ticked = () =>
  z
    .string()
    .optional()
    .transform((sent) => sent !== undefined);

/** The hidden key that `ActionForm` sends with each form. */
export const idempotencyKey = () => z.uuid();

/**
 * A calendar day from a `DateField` (three boxes) or as `YYYY-MM-DD`.
 * @returns the day as `YYYY-MM-DD`; a day that does not exist, such as 31 April, is a mistake
 */
export const day = () =>
  z.union([z.string(), z.object({ day: part(), month: part(), year: part() })]).transform((sent, context) => {
    const found = typeof sent === "string" ? isoDay(sent) : numberedDay(sent);
    if (found) return found.toString();
    context.addIssue({ code: "custom", params: { kind: "day" } });
    return z.NEVER;
  });

const part = () => z.string().optional();

function numberedDay(sent: {
  day?: string | undefined;
  month?: string | undefined;
  year?: string | undefined;
}) {
  const [day, month, year] = [sent.day, sent.month, sent.year].map((box) =>
    /^\d{1,4}$/.test(box ?? "") ? Number(box) : 0,
  );
  if (!day || !month || !year || year < 1000) return undefined;
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
