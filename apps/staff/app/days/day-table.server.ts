import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import type { DayTable, MomentTable } from "./day-table.ts";

const day = /^\d{4}-\d\d-\d\d$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::[\d.]+)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * The words for every day and instant that stands in some data, so that a page can show any of them without the browser
 * needing time zones.
 *
 * @param data what the API answered
 * @param today the municipality's day, from the API
 */
export function dayTable(data: unknown, today: string, language: Language): DayTable & MomentTable {
  const words = dayWords(language);
  const days: Record<string, { short: string; long: string; relative: string }> = {};
  const moments: Record<string, string> = {};
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      if (day.test(value))
        days[value] ??= {
          short: words.short(value, today),
          long: words.long(value),
          relative: words.relative(value, today),
        };
      else if (instant.test(value))
        moments[value] ??= `${words.short(words.dayOf(value), today)}, ${words.time(value)}`;
    } else if (Array.isArray(value)) for (const one of value) visit(one);
    else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) visit(one);
  };
  visit(data);
  visit(today);
  return { days, moments };
}
