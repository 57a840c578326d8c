import { type GraphQLSchema, isEnumType } from "graphql";

/**
 * Lets a code that a newer release stored travel on as it is, where GraphQL would answer with an error and the page would show
 * nothing: the apps have a plain word for what they do not know.
 */
export function passOnCodes(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isEnumType(type)) continue;
    const known: ReadonlySet<unknown> = new Set(type.getValues().map(({ value }) => value));
    const coerce = type.coerceOutputValue.bind(type);
    type.coerceOutputValue = (value) =>
      typeof value === "string" && !known.has(value) ? value : coerce(value);
  }
  return schema;
}
