/** `ADD_NOTE` is the mutation `addNote`. */
export function commandName(type: string): string {
  return type.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The same with a capital, as types are named: `AddNote`. */
export function commandTypeName(type: string): string {
  const name = commandName(type);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
