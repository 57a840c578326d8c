import { expect, test } from "vitest";
import { playwrightTotals, sumOf, vitestTotals } from "./test-totals.ts";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((outcome) => ({ status: outcome })),
});

test("Vitest's report gives its passed and failed tests", () => {
  const report = {
    numPassedTests: 40,
    numFailedTests: 2,
    testResults: [file("passed", "passed"), file("failed", "failed", "failed")],
  };
  expect(vitestTotals(report, false)).toEqual({ passed: 40, failed: 2 });
});

test("a test file that cannot be loaded is a failure, though none of its tests ran", () => {
  const report = {
    numPassedTests: 40,
    numFailedTests: 0,
    testResults: [file("passed", "passed"), file("failed")],
  };
  expect(vitestTotals(report, false)).toEqual({ passed: 40, failed: 1 });
});

test("an error outside any test is a failure", () => {
  const report = { numPassedTests: 40, numFailedTests: 0, testResults: [file("passed", "passed")] };
  expect(vitestTotals(report, false)).toEqual({ passed: 40, failed: 1 });
  expect(vitestTotals(report, true)).toEqual({ passed: 40, failed: 0 });
});

test("a runner that died without a report failed once", () => {
  expect(vitestTotals(undefined, false)).toEqual({ passed: 0, failed: 1 });
  expect(playwrightTotals(undefined, false)).toEqual({ passed: 0, failed: 1 });
});

test("a journey that never ran did not pass; one that passed at the second attempt did", () => {
  const report = { stats: { expected: 30, unexpected: 1, flaky: 1, skipped: 2 } };
  expect(playwrightTotals(report, false)).toEqual({ passed: 31, failed: 3 });
});

test("the sum is over all runners", () => {
  const totals = [
    { passed: 40, failed: 0 },
    { passed: 30, failed: 4 },
  ];
  expect(sumOf(totals)).toEqual({ passed: 70, failed: 4 });
});
