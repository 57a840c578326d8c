import { readFileSync } from "node:fs";
import { inRepository } from "../repository.ts";

/**
 * The blocks of commands that docs/operations gives under a heading, as they stand there and in their order: what is followed by
 * administrators is followed by a test.
 *
 * @throws when there is none: then the page has changed, and the test must follow
 */
export function documentedCommands(heading: string, language: "sh" | "sql"): readonly string[] {
  const page = readFileSync(inRepository("docs/operations.md"), "utf8");
  const [, after = ""] = page.split(`\n## ${heading}\n`);
  const [section = ""] = after.split("\n## ");
  const blocks = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, given]) => given === language)
    .map(([, , commands = ""]) => commands);
  if (blocks.length === 0) throw new Error(`docs/operations gives no ${language} under “${heading}”`);
  return blocks;
}

/**
 * What the page has an administrator say under these headings, with a password wherever it leaves one open.
 *
 * @throws when it asks for more of them, or fewer
 */
export function documentedStatements(headings: readonly string[], passwords: readonly string[]): string {
  const parts = headings
    .flatMap((heading) => documentedCommands(heading, "sql"))
    .join("\n")
    .split("'…'");
  if (parts.length !== passwords.length + 1)
    throw new Error(`docs/operations leaves ${parts.length - 1} passwords open, and not ${passwords.length}`);
  return parts
    .map((part, place) => `${part}${place < passwords.length ? `'${passwords[place]}'` : ""}`)
    .join("");
}
