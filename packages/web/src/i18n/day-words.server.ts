import type { Language } from "./language.ts";

/** Where every day begins and ends for the municipality. */
const zone = "Europe/Amsterdam";
/** British English writes the day before the month, as Dutch does. */
const locales: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };

/** A calendar day `YYYY-MM-DD` or an instant in ISO 8601, as the API gives them. */
type Day = string;
type Instant = string;

/** Dates in words. Used by loaders only, so that no browser needs Temporal or a time zone. */
export type DayWords = {
  /** "maandag 4 januari 2027": wherever a citizen must remember it. */
  long(day: Day): string;
  /** "4 januari 2027". */
  plain(day: Day): string;
  /** "ma 4 jan 2027": for dense lists; the year only where it is not this one. */
  short(day: Day, today?: Day): string;
  /** "14.00 uur", in English "14:00". */
  time(at: Instant): string;
  /** "donderdag 3 december 2026, 14.00 uur". */
  moment(at: Instant): string;
  /** The calendar day in the municipality on which an instant falls. */
  dayOf(at: Instant): Day;
  /** "vandaag", "morgen", "over 16 dagen", "4 dagen geleden", seen from a day that the API calls today. */
  relative(day: Day, today: Day): string;
};

const made = new Map<Language, DayWords>();

/** A list shows the same few days on each line, and every page of a year; so many are put into words once. */
const mostDays = 2000;

/** The words for dates in a language. */
export function dayWords(language: Language): DayWords {
  const known = made.get(language) ?? makeWords(language);
  made.set(language, known);
  return known;
}

/** Whole days from one calendar day to another; negative when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

function makeWords(language: Language): DayWords {
  const locale = locales[language];
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, options);
    const words = (day: Day) =>
      formatter.format(Temporal.PlainDate.from(day)).replace(",", "").replaceAll(".", "");
    const known = new Map<Day, string>();
    return (day: Day) => {
      if (known.size > mostDays) known.clear();
      return known.getOrInsertComputed(day, words);
    };
  };
  const long = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const plain = format({ day: "numeric", month: "long", year: "numeric" });
  const short = format({ weekday: "short", day: "numeric", month: "short" });
  const shortWithYear = format({ weekday: "short", day: "numeric", month: "short", year: "numeric" });
  const distance = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });

  const zoned = (at: Instant) => Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const dayOf = (at: Instant) => zoned(at).toPlainDate().toString();
  const time = (at: Instant) => {
    const { hour, minute } = zoned(at);
    const [hours, minutes] = [hour, minute].map((part) => String(part).padStart(2, "0"));
    return language === "nl" ? `${hour}.${minutes} uur` : `${hours}:${minutes}`;
  };
  return {
    long,
    plain,
    short: (day, today) => (today?.slice(0, 4) === day.slice(0, 4) ? short(day) : shortWithYear(day)),
    time,
    moment: (at) => `${long(dayOf(at))}, ${time(at)}`,
    dayOf,
    relative: (day, today) => {
      const days = daysBetween(today, day);
      // Dutch and English both have words for two days off ("overmorgen") that read worse than the number.
      return Math.abs(days) < 2 ? distance.format(days, "day") : numbered(days, language);
    },
  };
}

function numbered(days: number, language: Language): string {
  const count = Math.abs(days);
  if (language === "nl") return days > 0 ? `over ${count} dagen` : `${count} dagen geleden`;
  return days > 0 ? `in ${count} days` : `${count} days ago`;
}
