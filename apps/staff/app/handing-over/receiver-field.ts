const prefix = "to-";

/** The name of the list in which who gets this complaint is chosen. */
export function chosenFor(complaintId: string): string {
  return `${prefix}${complaintId}`;
}

/** The complaint of such a list; undefined for other fields. */
export function complaintOf(name: string): string | undefined {
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}
