/** How a Dutch list of names goes: capitals and accents count only between names that are otherwise alike. */
const collator = new Intl.Collator("nl");

/** For sorting what a municipality has a few of; the database's own order is by code, with é behind z. */
export function dutchOrder<Row>(nameOf: (row: Row) => string): (one: Row, other: Row) => number {
  return (one, other) => collator.compare(nameOf(one), nameOf(other));
}
