import { writeFile } from "node:fs/promises";
import { lexicographicSortSchema, printSchema } from "graphql";
import { schema } from "./schema.ts";

/** The contract with the apps, as committed: sorted, so that a difference shows what changed and nothing else. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

if (import.meta.main) await writeFile(new URL("../../schema.graphql", import.meta.url), printedSchema());
