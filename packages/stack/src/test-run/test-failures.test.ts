import { expect, test } from "vitest";
import { inRepository } from "../repository.ts";
import { playwrightFailures, playwrightSecondAttempts, vitestFailures } from "./test-failures.ts";

test("a failed test is named with its file and the first line of why", () => {
  const report = {
    testResults: [
      {
        name: inRepository("apps/staff/a.test.ts"),
        status: "passed",
        assertionResults: [{ status: "passed" }],
      },
      {
        name: inRepository("packages/api/b.test.ts"),
        status: "failed",
        assertionResults: [
          { status: "passed", fullName: "a letter leaves" },
          {
            status: "failed",
            fullName: "a letter stays",
            failureMessages: ["\u001b[31mIt left\u001b[39m\n at x"],
          },
        ],
      },
    ],
  };
  expect(vitestFailures(report)).toEqual(["packages/api/b.test.ts › a letter stays: It left"]);
});

test("a file that could not be loaded is named by itself", () => {
  const report = {
    testResults: [
      { name: inRepository("a.test.ts"), status: "failed", assertionResults: [], message: "No such module" },
    ],
  };
  expect(vitestFailures(report)).toEqual(["a.test.ts › the file itself: No such module"]);
});

test("a journey that failed, and one that passed only at the second attempt, is named, however deep it stands", () => {
  const spec = (title: string, status: string, message?: string) => ({
    title,
    file: "a.journey.ts",
    tests: [{ status, results: [{ error: message && { message } }, {}] }],
  });
  const report = {
    suites: [
      {
        specs: [spec("signs in", "expected")],
        suites: [{ specs: [spec("follows", "flaky", "Timed out\nCall log"), spec("ends", "skipped")] }],
      },
    ],
  };
  expect(playwrightFailures(report)).toEqual(["a.journey.ts › ends: skipped"]);
  expect(playwrightSecondAttempts(report)).toEqual(["a.journey.ts › follows: flaky Timed out"]);
});

test("no report names nothing", () => {
  expect(vitestFailures(undefined)).toEqual([]);
  expect(playwrightFailures(undefined)).toEqual([]);
});
