import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The first line of a list. */
export function headingOf(app: string, version: string): string {
  return `# What apps/${app} of ${version} asks; the API answers nothing else. Written by \`pnpm generate\`.`;
}

/**
 * Writes the list of an app. Where the one that stands there is of another version of the product, it is what the release
 * before asks, and is kept.
 *
 * @param folder of the lists of all apps
 * @param text which begins with the heading
 */
export function putList(folder: string, app: string, text: string): void {
  const list = join(folder, `${app}.graphql`);
  const previous = join(folder, "previous", `${app}.graphql`);
  const before = existsSync(list) ? versionOf(readFileSync(list, "utf8")) : undefined;
  if (before !== undefined && before !== versionOf(text)) {
    mkdirSync(dirname(previous), { recursive: true });
    renameSync(list, previous);
  }
  writeFileSync(list, text);
}

function versionOf(list: string): string | undefined {
  return /^# .* of (\S+) asks/.exec(list)?.[1];
}
