import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { repositoryRoot } from "../repository.ts";
import { listAt, textAt, valueAt } from "./report-values.ts";

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

/** What did not pass in Playwright's JSON report, a line each. */
export function playwrightFailures(report: unknown): readonly string[] {
  return linesOf(report, (status) => status !== "expected" && status !== "flaky");
}

/** What passed, but only at the second attempt: something in it, or in the site, goes by chance. */
export function playwrightSecondAttempts(report: unknown): readonly string[] {
  return linesOf(report, (status) => status === "flaky");
}

function linesOf(suite: unknown, isMeant: (status: string) => boolean): readonly string[] {
  const specs = listAt(suite, "specs").flatMap((spec) =>
    listAt(spec, "tests")
      .filter((test) => isMeant(textAt(test, "status")))
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
  return [...specs, ...listAt(suite, "suites").flatMap((inner) => linesOf(inner, isMeant))];
}

function line(file: string, test: string, why: unknown): string {
  const [first = ""] = typeof why === "string" ? stripVTControlCharacters(why).split("\n") : [];
  return `${file} › ${test}: ${first}`;
}
