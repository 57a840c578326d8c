const prefix = "to-";
const holder = "from-";

/** The name of the list in which who gets this complaint is chosen. */
export function chosenFor(complaintId: string): string {
  return `${prefix}${complaintId}`;
}

/** The complaint of such a list; undefined for other fields. */
export function complaintOf(name: string): string | undefined {
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}

/** The name of the field that keeps who had this complaint when the page was made. */
export function heldBy(complaintId: string): string {
  return `${holder}${complaintId}`;
}

/** What each such list is called where it has a mistake: the reference of its complaint. */
export function labelsOfCases(
  cases: readonly { readonly id: string; readonly reference: string }[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(cases.map(({ id, reference }) => [chosenFor(id), reference]));
}
