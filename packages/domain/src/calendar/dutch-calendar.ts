import type { Calendar, DecreeDay } from "./calendar.ts";

/**
 * The calendar Gehoor starts with, version 1.
 *
 * Decree days follow no pattern (Monday 26 April 2027 is none, Friday 7 May 2027 is), so they are listed. They come
 * from a secondary source and stay unverified until somebody has held them beside the Staatscourant.
 */
export const dutchCalendar: Calendar = {
  version: 1,
  decreeDays: [
    ...decreeDays("Koninklijk besluit op grond van Atw 3 lid 3 voor 2023-2025", [
      "2023-04-28",
      "2023-05-19",
      "2024-05-10",
      "2024-12-27",
      "2025-05-30",
    ]),
    ...decreeDays("Koninklijk besluit op grond van Atw 3 lid 3 voor 2026-2028", [
      "2026-01-02",
      "2026-05-15",
      "2027-05-07",
      "2028-04-28",
      "2028-05-26",
    ]),
  ],
  decreeYears: { from: 2023, to: 2028 },
  closedDays: [],
};

function decreeDays(decree: string, days: readonly string[]): readonly DecreeDay[] {
  return days.map((day) => ({ on: Temporal.PlainDate.from(day), decree, verified: false }));
}
