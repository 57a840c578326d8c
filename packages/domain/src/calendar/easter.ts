/**
 * Easter Sunday of the western churches: the Sunday after the computed full moon on or after 21 March.
 *
 * The full moon is the Church's, from the 19-year lunar cycle with the Gregorian corrections, not the
 * astronomers'. The names are those of the classical computation, so that it can be held beside a textbook.
 *
 * @param year Gregorian year, 1583 or later
 */
export function easterSunday(year: number): Temporal.PlainDate {
  const goldenNumber = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const leapDaysDropped = Math.floor((3 * century) / 4) - 12;
  const moonCorrection = Math.floor((8 * century + 5) / 25) - 5;

  const rawEpact = (11 * goldenNumber + 20 + moonCorrection - leapDaysDropped) % 30;
  const epact = (rawEpact + 30) % 30;
  const movedEpact = epact === 24 || (epact === 25 && goldenNumber > 11) ? epact + 1 : epact;

  const daysIntoMarch = movedEpact <= 23 ? 44 - movedEpact : 74 - movedEpact;
  const fullMoon = Temporal.PlainDate.from({ year, month: 3, day: 1 }).add({ days: daysIntoMarch - 1 });

  // A full moon on a Sunday still leads to the next Sunday.
  return fullMoon.add({ days: 7 - (fullMoon.dayOfWeek % 7) });
}
