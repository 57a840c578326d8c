import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { documentId } from "../graphql/document-id.ts";
import { documentList } from "./document-list.ts";
import { writtenDocuments } from "./written-documents.ts";

const list = (...texts: string[]) =>
  documentList(
    "# A list",
    texts.map((text) => parse(text)),
  );

describe("the list of documents", () => {
  it("has each operation under its id and each fragment once, by name, and nothing that is not asked", () => {
    const b = "query B { ...F } fragment F on Query { today }";
    const a = "query A { ...F } fragment F on Query { today }";
    const written = list(b, a, a, "fragment G on Query { today }");
    expect(written).toBe(
      `# A list

# ${documentId(parse(a))}
query A {
  ...F
}

# ${documentId(parse(b))}
query B {
  ...F
}

fragment F on Query {
  today
}
`,
    );
  });

  it("refuses a name that means two things, and an operation without one", () => {
    const spread = "query A { ...F } fragment F on Query";
    expect(() => list(`${spread} { today }`, `query B { ...F } fragment F on Query { name }`)).toThrow(
      "Two different ones are called F",
    );
    expect(() => list("{ today }")).toThrow("Give this a name");
  });

  it.each(["citizen", "staff"])("of the %s app is as the app asks; else run `pnpm generate`", async (app) => {
    const at = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
    const committed = readFileSync(at(`packages/api/documents/${app}.graphql`), "utf8");
    const [heading = ""] = committed.split("\n", 1);
    expect(documentList(heading, await writtenDocuments(at(`apps/${app}`)))).toBe(committed);
  });
});
