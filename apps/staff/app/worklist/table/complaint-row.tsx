import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Link } from "react-router";
import { casePath } from "../../commands/action-path.ts";
import type { Column } from "../look/list-look.ts";
import { columnTexts } from "./column.texts.ts";
import { columnCells } from "./column-cells.tsx";
import type { Row } from "./row-words.server.ts";

type Props = { readonly row: Row; readonly columns: readonly Column[] };

/** A complaint as a row: urgency by word, shape and colour, and the next step as a link. */
export function ComplaintRow({ row, columns }: Props) {
  const names = useTexts(columnTexts);
  return (
    <tr id={row.reference}>
      <th scope="row">
        <Link className="s-row__link" to={casePath(row.reference)} data-row-link="">
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
