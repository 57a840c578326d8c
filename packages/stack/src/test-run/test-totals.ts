import { listAt, numberAt, valueAt } from "./report-values.ts";

/** How many tests passed and failed, in one runner or in all together. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** Adds up what several runners counted. */
export function sumOf(totals: readonly Totals[]): Totals {
  return {
    passed: totals.reduce((sum, one) => sum + one.passed, 0),
    failed: totals.reduce((sum, one) => sum + one.failed, 0),
  };
}

/**
 * Reads the totals from the JSON report of Vitest. A file that could not be loaded counts as one failed test, and a run
 * that ended badly without naming a failed test (an error outside any test, no report at all) as one too.
 */
export function vitestTotals(report: unknown, endedWell: boolean): Totals {
  const failedTests = numberAt(report, "numFailedTests");
  const files = listAt(report, "testResults");
  const unloaded = files.filter(
    (file) =>
      valueAt(file, "status") === "failed" &&
      !listAt(file, "assertionResults").some((test) => valueAt(test, "status") === "failed"),
  );
  return honest(
    { passed: numberAt(report, "numPassedTests"), failed: failedTests + unloaded.length },
    endedWell,
  );
}

/**
 * Reads the totals from the JSON report of Playwright; what could not run because of an earlier failure failed too. What
 * passed at its second attempt passed, and is named beside (`playwrightSecondAttempts`).
 */
export function playwrightTotals(report: unknown, endedWell: boolean): Totals {
  const stats = valueAt(report, "stats");
  const failed = numberAt(stats, "unexpected") + numberAt(stats, "skipped");
  return honest({ passed: numberAt(stats, "expected") + numberAt(stats, "flaky"), failed }, endedWell);
}

function honest(totals: Totals, endedWell: boolean): Totals {
  return !endedWell && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}
