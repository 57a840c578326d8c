import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { inRepository } from "../repository.ts";

/** One file that needs another. */
export interface Import {
  /** The file, by its path from the folder asked about. */
  readonly from: string;
  /** As it stands there: a package, or a path. */
  readonly name: string;
  /** What a path leads to, from the same folder; it begins with `../` where it leaves that folder. */
  readonly path: string | undefined;
}

/** `from "x"`, `import "x"` and `import("x")`; the formatter sees to the quotes. */
const importing = /(?:\bfrom|^import) "([^"]+)"|\bimport\("([^"]+)"\)/gm;

/** Every import in the sources of a folder, types and those at run time included, as written. */
export function importsOf(folder: string): readonly Import[] {
  const root = inRepository(folder);
  const files = globSync("**/*.{ts,tsx}", { cwd: root, exclude: ["**/node_modules/**", "**/build/**"] });
  return files.flatMap((from) =>
    [...readFileSync(join(root, from), "utf8").matchAll(importing)].map(([, name, later]) => {
      const asked = name ?? later ?? "";
      const path = asked.startsWith(".") ? relative(root, join(root, dirname(from), asked)) : undefined;
      return { from, name: asked, path };
    }),
  );
}
