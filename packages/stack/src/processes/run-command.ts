import { StackProblem } from "../stack-problem.ts";
import { onPackageManagerGone } from "./package-manager.ts";

/**
 * Runs a root command to its exit code. Ctrl-C, a termination, a closed terminal or the end of the package manager that
 * started us abort the signal, so that the work can stop everything in order; a second Ctrl-C ends at once (each
 * program's guard then stops it).
 */
export async function runCommand(work: (signal: AbortSignal) => Promise<number>): Promise<never> {
  const stopping = new AbortController();
  let firstAt = 0;
  const stop = () => stopping.abort(new StackProblem("Stopped."));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      // The terminal sends Ctrl-C to the whole group and package managers pass it on: the echo is no second wish.
      if (!stopping.signal.aborted) {
        stop();
        firstAt = performance.now();
      } else if (performance.now() - firstAt > 500) process.exit(130);
    });
  onPackageManagerGone(stop);
  try {
    process.exit(await work(stopping.signal));
  } catch (problem) {
    if (!stopping.signal.aborted) process.stderr.write(`\n${describe(problem)}\n\n`);
    process.exit(stopping.signal.aborted ? 130 : 1);
  }
}

function describe(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem);
  const typedWrong = "code" in problem && String(problem.code).startsWith("ERR_PARSE_ARGS");
  return problem instanceof StackProblem || typedWrong ? problem.message : (problem.stack ?? problem.message);
}
