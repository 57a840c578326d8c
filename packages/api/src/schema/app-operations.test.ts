import { complexityFromQuery } from "@pothos/plugin-complexity";
import { type DocumentNode, Kind, parse, validate, visit } from "graphql";
import { describe, expect, it } from "vitest";
import { requestLimits } from "../http/request-limits.ts";
import { listedIn } from "../http/trusted-documents.ts";
import { schema } from "./schema.ts";

/** The one before is asked while an upgrade replaces one process after the other. */
describe.each([
  { release: ".", fewest: 100 },
  { release: "previous", fewest: 0 },
] as const)("what the apps of the release in $release ask", ({ release, fewest }) => {
  const operations = [...listedIn(release).values()].map((text) => ({
    name: /\w+ \w+/.exec(text)?.[0],
    document: parse(text),
  }));

  it("is valid", () => {
    expect(operations.length).toBeGreaterThanOrEqual(fewest);
    const wrong = operations.flatMap(({ name, document }) =>
      validate(schema, document).map(({ message }) => `${name}: ${message}`),
    );
    expect(wrong).toEqual([]);
  });

  it("fits the limits, with half of each to spare", () => {
    const tight = operations.flatMap(({ name, document }) => {
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
      return used > 0.5 ? [`${name}: ${used.toFixed(2)}`] : [];
    });
    expect(tight).toEqual([]);
  });
});

/** Values of variables play no part in what an operation weighs. */
function withoutRequired(document: DocumentNode): DocumentNode {
  return visit(document, {
    VariableDefinition: (definition) =>
      definition.type.kind === Kind.NON_NULL_TYPE ? { ...definition, type: definition.type.type } : undefined,
  });
}
