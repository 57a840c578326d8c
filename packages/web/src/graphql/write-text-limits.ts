import { readFileSync, writeFileSync } from "node:fs";
import { buildSchema, type GraphQLInputObjectType, isInputObjectType } from "graphql";

/** Constants of their own, so that a page brings along those of its form alone. */
const beginning = `// Written by \`pnpm generate\` from the contract; the API has the numbers (\`schema/input/text-fields.ts\`).
import type { TextLimit } from "../forms/fields/text-limit.ts";
`;

const longestLine = 110;

const contract = new URL("../../../api/schema.graphql", import.meta.url);
const written = new URL("text-limits.ts", import.meta.url);

/** What the contract says of the texts of its inputs, as constants of the apps. */
export function textLimits(schema: string): string {
  const inputs = Object.values(buildSchema(schema).getTypeMap()).filter(isInputObjectType);
  const each = inputs.map((input) => ({ name: input.name, limits: limitsOf(input) }));
  return `${[beginning, ...each.filter(({ limits }) => limits.length > 0).map(constant)].join("\n")}\n`;
}

type Limit = readonly [field: string, longest: number];

function limitsOf(input: GraphQLInputObjectType): readonly Limit[] {
  return Object.values(input.getFields()).flatMap(({ name, description }) => {
    const longest = /At most (\d+) characters\.$/.exec(description ?? "")?.[1];
    return longest === undefined ? [] : [[name, Number(longest)] as const];
  });
}

/** On one line where it fits, as the formatter has it. */
function constant({ name, limits }: { readonly name: string; readonly limits: readonly Limit[] }): string {
  const fields = limits.map(([field, longest]) => `${field}: ${longest} as TextLimit`);
  const line = `export const ${lowered(name)} = { ${fields.join(", ")} } as const;`;
  if (line.length <= longestLine) return line;
  return `export const ${lowered(name)} = {\n${fields.map((field) => `  ${field},\n`).join("")}} as const;`;
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

if (import.meta.main) writeFileSync(written, textLimits(readFileSync(contract, "utf8")));
