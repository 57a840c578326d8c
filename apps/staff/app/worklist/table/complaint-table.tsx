import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { texts as choosing } from "../../choosing/choosing.texts.ts";
import type { Column, ListLook } from "../look/list-look.ts";
import type { WorklistAddress } from "../worklist-filter.ts";
import { ColumnHead } from "./column-head.tsx";
import { ComplaintRow } from "./complaint-row.tsx";
import type { ListedRow } from "./row-words.server.ts";
import "./complaint-table.css";
import "./table-cards.css";
import "./table-print.css";

type Props = {
  readonly rows: readonly ListedRow[];
  readonly caption: string;
  readonly look: ListLook;
  /** The list whose order a click on a head changes; none where a list has one order. */
  readonly sorted?: WorklistAddress;
  /** The address under which the worklist shows these, as a search. */
  readonly list?: string;
  /** Each line has a box to tick, these ticked already; none where nothing is done with several together. */
  readonly ticked?: readonly string[] | undefined;
  /** Whether an address can point at a line; not where a complaint stands in another list of the page as well. */
  readonly anchored?: boolean;
};

const reference = "reference" as const;

/** A list of complaints; on a narrow screen each becomes a card. */
export function ComplaintTable({ rows, caption, look, sorted, list, ticked, anchored = true }: Props) {
  const t = useTexts(choosing);
  const heads: readonly (Column | typeof reference)[] = [reference, ...look.columns];
  return (
    <div className="s-table-room">
      <table className={`s-table s-table--${look.density}`}>
        <caption className="g-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {ticked && (
              <th scope="col" className="s-cell--choose">
                <span className="g-visually-hidden">{t.column}</span>
              </th>
            )}
            {heads.map((column) => (
              <ColumnHead key={column} column={column} sorted={sorted} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ComplaintRow
              key={row.id}
              row={row}
              columns={look.columns}
              list={list}
              ticked={ticked?.includes(row.reference)}
              anchored={anchored}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
