import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stackPorts } from "../ports.ts";
import { inRepository } from "../repository.ts";

/** The files in which a process checks what it is told; each names its variables as the keys of one schema. */
const schemas = [
  "packages/api/src/settings/env.ts",
  "packages/api/src/settings/migration-env.ts",
  "packages/web/src/server/app-environment.ts",
];

function matches(file: string, pattern: RegExp): string[] {
  return [...readFileSync(inRepository(file), "utf8").matchAll(pattern)].flatMap(([, name]) => name ?? []);
}

test("the documented variables are the ones that are read", () => {
  const read = [
    ...schemas.flatMap((file) => matches(file, /^ {2}([A-Z][A-Z_]+): /gm)),
    ...matches("packages/web/src/server/main.ts", /process\.env\.([A-Z_]+)/g),
    ...Object.values(stackPorts).map(({ variable }) => variable),
  ];
  // The first column of every table; what the rest of the page mentions is no description.
  const rows = matches("docs/configuration.md", /^\| (`[A-Z][^|]*)\|/gm);
  const documented = rows.flatMap((row) => row.match(/[A-Z][A-Z_]+/g) ?? []);
  expect([...new Set(documented)].sort()).toEqual([...new Set(read)].sort());
});
