import { readFileSync } from "node:fs";
import type { z } from "zod";
import { Unfit } from "../unfit.ts";

/** A line for each variable that is missing or wrong, never with its value. */
export class EnvironmentProblem extends Unfit {
  readonly lines: readonly string[];
  constructor(what: string, lines: readonly string[]) {
    super([what, ...lines.map((line) => `  ${line}`)].join("\n"));
    this.lines = lines;
  }
}

/**
 * What the environment gives of these variables. An empty value counts as not set; `NAME_FILE` names a file that holds the
 * value of NAME, as secrets of containers and of systemd come.
 *
 * @throws EnvironmentProblem for a variable that is given both ways, or whose file cannot be read
 */
export function givenValues(source: NodeJS.ProcessEnv, names: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {};
  const wrong: string[] = [];
  for (const name of names) {
    const file = source[`${name}_FILE`];
    if (file && source[name]) wrong.push(`${name}: given twice, by itself and as ${name}_FILE`);
    const value = file ? contentOf(file) : source[name];
    if (value === undefined && file) wrong.push(`${name}_FILE: cannot be read`);
    if (value) values[name] = value;
  }
  if (wrong.length > 0) throw new EnvironmentProblem("The environment is not right:", wrong);
  return values;
}

/**
 * Reads the variables of a schema from the environment.
 *
 * @throws EnvironmentProblem that names every variable that is missing or wrong, and never a value
 */
export function readVariables<Variables extends z.ZodObject>(
  variables: Variables,
  source: NodeJS.ProcessEnv,
): z.output<Variables> {
  const read = variables.safeParse(givenValues(source, Object.keys(variables.shape)));
  if (read.success) return read.data;
  const lines = read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new EnvironmentProblem("The environment is not complete or not right:", lines);
}

/** Without the end of its last line, which editors and `echo` add. */
function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").replace(/\r?\n$/, "");
  } catch {
    return undefined;
  }
}
