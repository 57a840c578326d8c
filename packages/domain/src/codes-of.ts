/** The codes of a record that has one entry for each, in its order. */
export function codesOf<Code extends string>(record: Readonly<Record<Code, unknown>>): readonly Code[] {
  return Object.keys(record).filter((key): key is Code => key in record);
}
