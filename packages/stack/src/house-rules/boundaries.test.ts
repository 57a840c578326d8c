import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inRepository } from "../repository.ts";
import { importsOf } from "./imports-of.ts";

/** Which of our own packages each one knows. The apps know the API by its schema alone. */
const packages = {
  "packages/domain": [],
  "packages/api": ["domain"],
  "packages/web": [],
  "apps/citizen": ["web"],
  "apps/staff": ["web"],
  "packages/demo": ["api", "domain"],
  "packages/stack": ["demo"],
  "packages/bench": ["api", "demo", "domain", "stack"],
  "packages/e2e": ["citizen", "stack", "staff"],
};

/** Which folders of the API each one knows: of those above it alone, so that there is no way round. */
const folders = {
  db: [],
  queue: ["db"],
  settings: ["db"],
  mail: ["settings"],
  administration: ["db"],
  complaints: ["db", "settings"],
  verification: ["db"],
  starting: ["complaints", "db"],
  auth: ["complaints", "db", "settings"],
  reads: ["auth", "complaints", "db"],
  letters: ["complaints", "db", "reads"],
  live: ["auth", "complaints", "db", "reads"],
  metrics: ["live", "queue", "settings"],
  doctor: ["auth", "complaints", "db", "queue", "settings", "verification"],
  http: ["auth", "db", "doctor", "live", "metrics", "queue", "settings"],
  schema: ["administration", "auth", "complaints", "db", "http", "letters", "live", "queue", "reads"],
  jobs: ["complaints", "db", "letters", "mail", "queue", "reads", "verification"],
  testing: ["auth", "complaints", "db", "letters", "mail", "settings", "verification"],
};

/** What makes a process of all this; nothing but a test of the whole starts one. */
const programs = /^(main-\w+|server|worker|yoga)\.ts$/;

describe("between the packages", () => {
  for (const [folder, known] of Object.entries(packages)) {
    test(`${folder} knows ${known.join(", ") || "none of the others"}`, () => {
      const imports = importsOf(folder);
      const ours = imports.map(({ name }) => /^@gehoor\/([^/]+)/.exec(name)?.[1]);
      const others = new Set(ours.filter((name) => name !== undefined && !folder.endsWith(`/${name}`)));
      expect([...others].sort()).toEqual(known);
      expect(imports.filter(({ path }) => path?.startsWith(".."))).toEqual([]);
    });
  }

  test("an installation gets neither the demo nor what only runs or measures it", () => {
    const installed = Object.keys(packages).filter((folder) => !/bench|demo|stack|e2e/.test(folder));
    const dependencies = installed.flatMap(dependenciesOf);
    expect(dependencies).toContain("@gehoor/domain");
    for (const name of [
      "@gehoor/bench",
      "@gehoor/demo",
      "@gehoor/stack",
      "@gehoor/e2e",
      "maildev",
      "oidc-provider",
    ])
      expect(dependencies).not.toContain(name);
  });

  test("the rules need nothing at all, least of all what only tests need", () => {
    const rules = importsOf("packages/domain/src").filter(({ from }) => !isOfTests(from));
    expect(rules.filter(({ path }) => path === undefined || path.startsWith("testing/"))).toEqual([]);
  });
});

describe("between the folders of the API", () => {
  const imports = importsOf("packages/api/src").filter(({ from }) => !from.includes(".test."));
  const known = (folder: string) => {
    const led = imports.filter(({ from }) => from.startsWith(`${folder}/`)).map(({ path = "" }) => path);
    return new Set(led.flatMap((path) => (path.includes("/") ? [path.split("/")[0] ?? ""] : [])));
  };

  test("each is in the table", () => {
    const there = new Set(imports.flatMap(({ from }) => (from.includes("/") ? [from.split("/")[0]] : [])));
    expect([...there].sort()).toEqual(Object.keys(folders).sort());
  });

  for (const [folder, allowed] of Object.entries(folders)) {
    test(`${folder} knows ${allowed.join(", ") || "none of the others"}`, () => {
      expect([...known(folder)].filter((one) => one !== folder).sort()).toEqual(allowed);
    });
  }

  test("each knows those above it in the table alone", () => {
    const order = Object.keys(folders);
    for (const [folder, allowed] of Object.entries(folders)) {
      const above = order.slice(0, order.indexOf(folder));
      expect(above, folder).toEqual(expect.arrayContaining(allowed));
    }
  });

  test("no folder but that of tests starts a process", () => {
    const starting = imports.filter(({ from, path }) => from.includes("/") && programs.test(path ?? ""));
    expect(starting.filter(({ from }) => !from.startsWith("testing/"))).toEqual([]);
  });
});

function isOfTests(file: string): boolean {
  return file.includes(".test.") || file.startsWith("testing/");
}

/** What production installs of a package; what builds or tests it is not among it. */
function dependenciesOf(folder: string): readonly string[] {
  return Object.keys(
    JSON.parse(readFileSync(inRepository(folder, "package.json"), "utf8")).dependencies ?? {},
  );
}
