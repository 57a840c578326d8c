import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Link } from "react-router";
import { casePath } from "../../commands/action-path.ts";
import { TickCell } from "../choosing/tick-cell.tsx";
import type { Column } from "../look/list-look.ts";
import { placedPath } from "../place/list-place.ts";
import { columnTexts } from "./column.texts.ts";
import { columnCells } from "./column-cells.tsx";
import type { ListedRow } from "./row-words.server.ts";

type Props = {
  readonly row: ListedRow;
  readonly columns: readonly Column[];
  /** The list's address, for the way from case to case; none where a list has no address. */
  readonly list?: string | undefined;
  /** Whether its box begins ticked; none where lines are not chosen. */
  readonly ticked?: boolean | undefined;
  /** Whether an address can point at it, as it can unless told otherwise. */
  readonly anchored?: boolean;
};

/** A complaint as a row: urgency by word, shape and colour, and the next step as a link. */
export function ComplaintRow({ row, columns, list, ticked, anchored = true }: Props) {
  const names = useTexts(columnTexts);
  return (
    <tr id={anchored ? row.reference : undefined}>
      {ticked !== undefined && <TickCell reference={row.reference} ticked={ticked} />}
      <th scope="row">
        <Link
          className="s-row__link"
          to={
            list === undefined
              ? casePath(row.reference)
              : placedPath(row.reference, { list, cursor: row.cursor })
          }
          data-row-link=""
        >
          {row.reference}
        </Link>
      </th>
      {columns.map((column) => {
        const Cell = columnCells[column];
        return (
          <td key={column} data-label={names[column]} className={`s-cell--${column}`}>
            <Cell row={row} />
          </td>
        );
      })}
    </tr>
  );
}
