/**
 * Whether the conduct took place longer than a year before the complaint was lodged (Awb 9:8(1)(b)), so that the
 * authority is not obliged to take it up. Counted back from the day of lodging, never moved for a weekend or
 * holiday (Atw 1(2), 4(a)). Conduct that went on counts from its last day.
 *
 * @param conductUntilOn the last day of the conduct
 * @param lodgedOn the day of lodging, which may lie before receipt
 */
export function isLongerThanYearBefore(
  conductUntilOn: Temporal.PlainDate,
  lodgedOn: Temporal.PlainDate,
): boolean {
  return Temporal.PlainDate.compare(conductUntilOn, lodgedOn.subtract({ years: 1 })) < 0;
}
