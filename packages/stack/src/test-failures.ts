import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { listAt, textAt, valueAt } from "./report-values.ts";
import { repositoryRoot } from "./repository.ts";

/** What failed in Vitest's JSON report, a line each: where, which test, and the first line of why. */
export function vitestFailures(report: unknown): readonly string[] {
  return listAt(report, "testResults").flatMap((file) => {
    const name = relative(repositoryRoot, textAt(file, "name"));
    const failed = listAt(file, "assertionResults").filter((test) => textAt(test, "status") === "failed");
    if (failed.length > 0)
      return failed.map((test) => line(name, textAt(test, "fullName"), listAt(test, "failureMessages")[0]));
    return textAt(file, "status") === "failed"
      ? [line(name, "the file itself", valueAt(file, "message"))]
      : [];
  });
}

/** What did not pass at once in Playwright's JSON report, a line each. */
export function playwrightFailures(report: unknown): readonly string[] {
  return listAt(report, "suites").flatMap(failuresIn);
}

function failuresIn(suite: unknown): readonly string[] {
  const specs = listAt(suite, "specs").flatMap((spec) =>
    listAt(spec, "tests")
      .filter((test) => textAt(test, "status") !== "expected")
      .map((test) => {
        const results = listAt(test, "results");
        const why = results.map((result) => textAt(valueAt(result, "error"), "message")).find(Boolean);
        return line(
          textAt(spec, "file"),
          textAt(spec, "title"),
          `${textAt(test, "status")} ${why ?? ""}`.trim(),
        );
      }),
  );
  return [...specs, ...listAt(suite, "suites").flatMap(failuresIn)];
}

function line(file: string, test: string, why: unknown): string {
  const [first = ""] = typeof why === "string" ? stripVTControlCharacters(why).split("\n") : [];
  return `${file} › ${test}: ${first}`;
}
