import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { inRepository, repositoryRoot } from "../repository.ts";

const pages = filesOf("*.md", "docs/**/*.md", "{apps,packages}/*/README.md");
/** Everything a page may name. */
const tree = filesOf("*", "docs/**", "{apps,packages}/**");
const scripts = tree
  .filter((path) => /^(?:[^/]+\/[^/]+\/)?package\.json$/.test(path))
  .flatMap((path) => Object.keys(JSON.parse(readFileSync(inRepository(path), "utf8")).scripts ?? {}));

describe.each(pages)("%s", (page) => {
  const text = readFileSync(inRepository(page), "utf8");

  test("leads to files and headings that are there", () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)|\bsrc="([^"]+)"/g)].map(
      ([, link, src]) => link ?? src ?? "",
    );
    const broken = links.filter((link) => !/^[a-z]+:/.test(link) && !leadsSomewhere(page, link));
    expect(broken).toEqual([]);
  });

  test("names files and commands that are there", () => {
    const named = [
      ...sayingWhatIs(page, text).matchAll(
        /(?<=[` ])\w[\w./@+-]*(?:\/|\.(?:ts|tsx|css|md|graphql))(?=[`\s])/g,
      ),
    ];
    const commands = [...text.matchAll(/\bpnpm(?:@12)?(?: --filter \S+)* ([a-z][\w:-]*)/g)];
    expect(named.map(([name]) => name).filter((name) => !isThere(name))).toEqual([]);
    expect(commands.map(([, name = ""]) => name).filter((name) => !isCommand(name))).toEqual([]);
  });
});

/** Without what a decision found at its time, and without blocks of code that are examples. */
function sayingWhatIs(page: string, text: string): string {
  if (page.startsWith("docs/decisions/")) return "";
  return text.replace(/^```(\w*)\n[\s\S]*?^```$/gm, (block, kind) => (kind === "sh" ? block : ""));
}

function filesOf(...patterns: string[]): string[] {
  const exclude = ["**/node_modules/**", "apps/*/build/**", "**/.react-router/**", "**/.turbo/**"];
  return globSync(patterns, { cwd: repositoryRoot, exclude });
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = "", heading] = link.split("#");
  const file = path === "" ? page : join(dirname(page), path);
  if (!existsSync(inRepository(file))) return false;
  return heading === undefined || headingsOf(file).includes(heading);
}

/** The headings of a page as an address names them. */
function headingsOf(page: string): string[] {
  const headings = readFileSync(inRepository(page), "utf8").matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, words = ""]) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** A script of a package, or a command of pnpm itself. */
function isCommand(name: string): boolean {
  return scripts.includes(name) || ["exec", "install"].includes(name);
}

/** A page may leave out the folders above, where it said them before. */
function isThere(name: string): boolean {
  const path = name.replace(/\/$/, "");
  return tree.some((one) => one === path || one.endsWith(`/${path}`));
}
