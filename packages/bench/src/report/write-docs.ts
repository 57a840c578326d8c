import { readFile, writeFile } from "node:fs/promises";
import { inRepository } from "@gehoor/stack/repository.ts";
import type { Report } from "./report.ts";

const page = inRepository("docs/performance.md");

/** Puts each part of a report between its marks in the documentation; one that was not measured stays as it stands. */
export async function writeDocs(report: Report): Promise<void> {
  const before = await readFile(page, "utf8");
  await writeFile(page, withParts(before, report));
}

/** @throws where the page lacks the marks of a part that is there */
export function withParts(text: string, report: Readonly<Record<string, string>>): string {
  return Object.entries(report).reduce((written, [name, part]) => {
    if (part === "") return written;
    const [begin, end] = [`<!-- bench: ${name} -->`, `<!-- /bench: ${name} -->`];
    const [from, until] = [written.indexOf(begin), written.indexOf(end)];
    if (from < 0 || until < from)
      throw new Error(`docs/performance.md has no place for the ${name}: ${begin} … ${end}`);
    return `${written.slice(0, from + begin.length)}\n${part}\n${written.slice(until)}`;
  }, text);
}
