import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Link } from "react-router";
import type { Column } from "../look/list-look.ts";
import { listSearch, type orders, type WorklistAddress } from "../worklist-filter.ts";
import { columnTexts } from "./column.texts.ts";

const texts = defineTexts({
  nl: {
    reference: "Kenmerk",
    ascending: "oplopend gesorteerd; keer om",
    descending: "aflopend gesorteerd; keer om",
    sort: "sorteer hierop",
  },
  en: {
    reference: "Reference",
    ascending: "sorted upwards; reverse",
    descending: "sorted downwards; reverse",
    sort: "sort by this",
  },
});

type Order = (typeof orders)[number];

/** The columns that have an index to be sorted by; days and references begin with the latest, a term with the nearest. */
const orderOf: Partial<
  Record<Column | "reference", { readonly order: Order; readonly descending: boolean }>
> = {
  reference: { order: "reference", descending: true },
  received: { order: "received", descending: true },
  term: { order: "due", descending: false },
  updated: { order: "updated", descending: true },
};

type Props = {
  readonly column: Column | "reference";
  readonly sorted: WorklistAddress | undefined;
};

/** The head of a column; a click sorts the list by it, a second one the other way round. */
export function ColumnHead({ column, sorted }: Props) {
  const t = useTexts(texts);
  const names = useTexts(columnTexts);
  const name = column === "reference" ? t.reference : names[column];
  const className = `s-cell--${column}`;
  const begin = orderOf[column];
  if (!sorted || !begin)
    return (
      <th scope="col" className={className}>
        {name}
      </th>
    );
  const isSorted = sorted.order === begin.order;
  const next = { ...sorted, ...begin, ...(isSorted ? { descending: !sorted.descending } : {}) };
  const way = sorted.descending ? "descending" : "ascending";
  return (
    <th scope="col" className={className} aria-sort={isSorted ? way : undefined}>
      <Link className="s-sort" to={`/werkvoorraad${listSearch(next)}`} preventScrollReset>
        {name}
        <span aria-hidden="true">{isSorted && (sorted.descending ? " ↓" : " ↑")}</span>
        <span className="g-visually-hidden">, {isSorted ? t[way] : t.sort}</span>
      </Link>
    </th>
  );
}
