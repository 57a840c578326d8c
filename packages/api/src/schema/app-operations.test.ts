import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { complexityFromQuery } from "@pothos/plugin-complexity";
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
  visit,
} from "graphql";
import { beforeAll, expect, it } from "vitest";
import { requestLimits } from "../http/request-limits.ts";
import { schema } from "./schema.ts";

const apps = fileURLToPath(new URL("../../../../apps", import.meta.url));

const operations: { readonly file: string; readonly document: DocumentNode }[] = [];

beforeAll(async () => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const found: { readonly file: string; readonly operation: OperationDefinitionNode }[] = [];
  for await (const file of glob(`${apps}/*/app/**/*.{ts,tsx}`)) {
    const source = await readFile(file, "utf8");
    for (const [, text = ""] of source.matchAll(/graphql\(\s*`([^`]*)`/g))
      for (const definition of parse(text.replaceAll("@_unmask", "")).definitions) {
        if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
        if (definition.kind === Kind.OPERATION_DEFINITION) found.push({ file, operation: definition });
      }
  }
  for (const { file, operation } of found) operations.push({ file, document: whole(operation, fragments) });
});

/** The operation with every fragment it spreads, also within fragments. */
function whole(
  operation: OperationDefinitionNode,
  all: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode {
  const needed = new Map<string, FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode) => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = all.get(name.value);
        if (!fragment || needed.has(name.value)) return;
        needed.set(name.value, fragment);
        collect(fragment);
      },
    });
  };
  collect(operation);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...needed.values()] };
}

it("every operation of the apps is valid", () => {
  expect(operations.length).toBeGreaterThan(50);
  const wrong = operations.flatMap(({ file, document }) =>
    validate(schema, document).map(({ message }) => `${file}: ${message}`),
  );
  expect(wrong).toEqual([]);
});

it("every operation of the apps fits the limits, with half of each to spare", () => {
  const tight = operations.flatMap(({ file, document }) => {
    const { complexity, depth, breadth } = complexityFromQuery(withoutRequired(document), {
      schema,
      variables: {},
    });
    const used = Math.max(
      ...[
        complexity / requestLimits.complexity,
        depth / requestLimits.depth,
        breadth / requestLimits.breadth,
      ],
    );
    return used > 0.5 ? [`${file}: ${used.toFixed(2)}`] : [];
  });
  expect(tight).toEqual([]);
});

/** Values of variables play no part in what an operation weighs. */
function withoutRequired(document: DocumentNode): DocumentNode {
  return visit(document, {
    VariableDefinition: (definition) =>
      definition.type.kind === Kind.NON_NULL_TYPE ? { ...definition, type: definition.type.type } : undefined,
  });
}
