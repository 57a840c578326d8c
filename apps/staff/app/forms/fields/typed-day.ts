/** The words for days close by, in the languages of the screens. */
const near: Readonly<Record<string, number>> = {
  vandaag: 0,
  today: 0,
  morgen: 1,
  tomorrow: 1,
  gisteren: -1,
  yesterday: -1,
};

const months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const englishMonths: Readonly<Record<string, number>> = { mar: 3, may: 5, oct: 10 };

/** The days of the week as the staff site writes them before a day, Monday first, with their longer and English forms. */
const weekdays = [
  ["ma", "maandag", "mon", "monday"],
  ["di", "dinsdag", "tue", "tuesday"],
  ["wo", "woensdag", "wed", "wednesday"],
  ["do", "donderdag", "thu", "thursday"],
  ["vr", "vrijdag", "fri", "friday"],
  ["za", "zaterdag", "sat", "saturday"],
  ["zo", "zondag", "sun", "sunday"],
];

/**
 * A day as staff type it: `24-11-2026`, `24 11`, `24 nov`, `241126`, `2026-11-24`, `vandaag`, `morgen`, `+14`, `-3`; and as
 * the staff site writes it, `di 24 nov`, where a weekday that is not that day's is a slip.
 *
 * @param typed what stood in the box
 * @param todayOn the municipality's day now, `YYYY-MM-DD`; a day without a year is the one nearest to it
 * @returns the day as `YYYY-MM-DD`, or undefined when it is none that exists
 */
export function typedDay(typed: string, todayOn: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const [, name, rest] = /^([a-z]{2,9})[.,]?\s+(\d.*)$/.exec(text) ?? [];
  if (name === undefined || rest === undefined) return dayIn(text, todayOn);
  const weekday = weekdays.findIndex((names) => names.includes(name)) + 1;
  const day = dayIn(rest, todayOn);
  return day !== undefined && Temporal.PlainDate.from(day).dayOfWeek === weekday ? day : undefined;
}

function dayIn(text: string, todayOn: string): string | undefined {
  const today = Temporal.PlainDate.from(todayOn);
  const nearDays = near[text] ?? (/^[+-]\d{1,3}$/.test(text) ? Number(text) : undefined);
  if (nearDays !== undefined) return today.add({ days: nearDays }).toString();
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return existing(() => Temporal.PlainDate.from(text));
  const found =
    /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]{3,9})[\s./-]*(\d{2}|\d{4})?$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(text);
  const month = found?.[2] === undefined ? undefined : monthNumber(found[2]);
  if (!found || month === undefined) return undefined;
  const day = Number(found[1]);
  return found[3] === undefined
    ? nearest(today, month, day)
    : existing(() =>
        Temporal.PlainDate.from({ year: fullYear(found[3] ?? ""), month, day }, { overflow: "reject" }),
      );
}

function monthNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const short = text.slice(0, 3) === "maa" ? "mrt" : text.slice(0, 3);
  const at = months.indexOf(short);
  return at >= 0 ? at + 1 : englishMonths[short];
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** In January "24 12" is last month, in December "3 1" is next month. */
function nearest(today: Temporal.PlainDate, month: number, day: number): string | undefined {
  const distance = (on: string) => Math.abs(today.until(Temporal.PlainDate.from(on)).days);
  return [-1, 0, 1]
    .flatMap(
      (years) =>
        existing(() =>
          Temporal.PlainDate.from({ year: today.year + years, month, day }, { overflow: "reject" }),
        ) ?? [],
    )
    .sort((one, other) => distance(one) - distance(other))[0];
}

function existing(make: () => Temporal.PlainDate): string | undefined {
  try {
    return make().toString();
  } catch {
    return undefined;
  }
}
