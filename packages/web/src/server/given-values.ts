import { readFileSync } from "node:fs";

/**
 * What the environment gives of these variables. An empty value counts as not set; `NAME_FILE` names a file that holds the
 * value of NAME, as secrets of containers and of systemd come: the same as for the API.
 *
 * @throws one error that names a variable which is given both ways, or whose file cannot be read
 */
export function givenValues(source: NodeJS.ProcessEnv, names: readonly string[]): Record<string, string> {
  const given = names.map((name) => {
    const file = source[`${name}_FILE`];
    if (!file) return [name, source[name] ?? ""] as const;
    if (source[name]) throw new Error(`${name} is given twice, by itself and as ${name}_FILE.`);
    return [name, contentOf(name, file)] as const;
  });
  return Object.fromEntries(given.filter(([, value]) => value !== ""));
}

/** Without the end of its last line, which editors and `echo` add. */
function contentOf(name: string, file: string): string {
  try {
    return readFileSync(file, "utf8").replace(/\r?\n$/, "");
  } catch (cause) {
    throw new Error(`The file of ${name}_FILE cannot be read.`, { cause });
  }
}
