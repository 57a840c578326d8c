import { builder } from "./builder.ts";

/** A GraphQL enum whose values are codes of the domain, or of what is read, unchanged. */
export function codeEnum<Code extends string>(name: string, description: string, values: readonly Code[]) {
  return builder.enumType(name, { description, values });
}
