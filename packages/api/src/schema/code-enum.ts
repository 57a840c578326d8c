import { builder } from "./builder.ts";

/** All members of a union, written as the keys of a record so that the compiler asks for every one and no other. */
function membersOf<Code extends string>(record: Readonly<Record<Code, true>>): readonly Code[] {
  return Object.keys(record).filter((key): key is Code => key in record);
}

/** A GraphQL enum whose values are the domain's own codes, unchanged. */
export function codeEnum<Code extends string>(
  name: string,
  description: string,
  members: Readonly<Record<Code, true>>,
) {
  return builder.enumType(name, { description, values: membersOf(members) });
}
