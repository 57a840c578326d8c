import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copySources, type SourceCopy } from "./source-copy.ts";

/**
 * How many files somebody writes or changes by hand for a change of each kind, its tests among them; and the tests that show it
 * works, where they follow from lists and are not in the patch.
 */
const examples = {
  "citizen-field": {
    most: 9,
    tests: [
      "packages/api/src/schema/opening/opening-texts.test.ts",
      "apps/citizen/app/complaint/receipt/receipt.test.ts",
    ],
  },
  "staff-field": { most: 9 },
  command: { most: 9 },
  refusal: { most: 4 },
  code: { most: 5 },
} as const satisfies Record<string, { readonly most: number; readonly tests?: readonly string[] }>;

const packages = [
  "packages/domain",
  "packages/api",
  "packages/web",
  "packages/demo",
  "apps/citizen",
  "apps/staff",
];

/** What a command writes: `pnpm generate`, or the tests of access with `-u`. */
const generated =
  /^packages\/(api\/(schema\.graphql|documents\/|drizzle\/)|web\/src\/graphql\/|domain\/src\/access\/decision-table\.md)/;

/** Every one is applied and counted; this one is compiled and tested too, and with `EXAMPLE_CHANGES=all` each. */
const isTried = (name: string) => name === "command" || process.env.EXAMPLE_CHANGES === "all";

/** In milliseconds; all of it takes six minutes of two idle cores. */
const minutes = 15 * 60_000;

let copy: SourceCopy;

beforeAll(async () => {
  copy = await copySources();
  await generate();
  await typecheck();
}, minutes);
afterAll(() => copy.remove());

test("every example has its budget", () => {
  const patches = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".patch"));
  expect(patches.sort()).toEqual(
    Object.keys(examples)
      .map((name) => `${name}.patch`)
      .sort(),
  );
});

test.for(Object.entries(examples))(
  "a change of the kind %s works, and takes no more files than it may",
  { timeout: minutes },
  async ([name, example]) => {
    const patch = join(import.meta.dirname, `${name}.patch`);
    const changed = await filesOf(patch);
    expect(changed.filter((path) => generated.test(path))).toEqual([]);
    expect(changed.length, changed.join("\n")).toBeLessThanOrEqual(example.most);
    await copy.git("apply", "-C1", patch);
    try {
      if (!isTried(name)) return;
      await generate();
      await typecheck();
      await runTests("tests" in example ? example.tests : changed.filter((path) => path.includes(".test.")));
    } finally {
      await copy.git("apply", "-C1", "--reverse", patch);
    }
  },
);

async function filesOf(patch: string): Promise<readonly string[]> {
  const lines = await copy.git("apply", "-C1", "--numstat", patch);
  return lines.split("\n").flatMap((line) => line.split("\t")[2] ?? []);
}

/** As `pnpm generate` and the typegen of the routes do. */
async function generate(): Promise<void> {
  await copy.node("packages/api", "src/schema/print-schema.ts");
  await copy.node("packages/web", "node_modules/gql.tada/bin/cli.js", "generate-output");
  await copy.node("packages/web", "src/graphql/write-text-limits.ts");
  for (const app of ["apps/citizen", "apps/staff"])
    await copy.node(app, "../../packages/web/src/build/write-documents.ts");
}

/** Each package; what an earlier check of the copy knows already is not read again. */
async function typecheck(): Promise<void> {
  for (const folder of packages) {
    if (folder.startsWith("apps/"))
      await copy.node(folder, "node_modules/@react-router/dev/bin.cjs", "typegen");
    await copy.node(
      folder,
      "../../node_modules/typescript/bin/tsc",
      "--incremental",
      "--tsBuildInfoFile",
      ".tsbuildinfo",
    );
  }
}

async function runTests(paths: readonly string[]): Promise<void> {
  expect(paths).not.toEqual([]);
  await copy.node(".", "node_modules/vitest/vitest.mjs", "run", ...paths);
}
