import { z } from "zod";

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
