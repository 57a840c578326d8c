import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useRef } from "react";
import { texts } from "../worklist.texts.ts";
import { ComplaintRow } from "./complaint-row.tsx";
import type { Row } from "./row-words.server.ts";
import { useRowKeys } from "./use-row-keys.ts";
import "./complaint-table.css";

/** A list of complaints; on a narrow screen each becomes a card. */
export function ComplaintTable({
  rows,
  caption,
}: {
  readonly rows: readonly Row[];
  readonly caption: string;
}) {
  const t = useTexts(texts);
  const table = useRef<HTMLTableElement>(null);
  useRowKeys(table);
  return (
    <table className="s-table" ref={table}>
      <caption className="g-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.columns.subject}</th>
          <th scope="col">{t.columns.about}</th>
          <th scope="col">{t.columns.handler}</th>
          <th scope="col">{t.columns.status}</th>
          <th scope="col">{t.columns.term}</th>
          <th scope="col" className="s-row__line">
            {t.columns.line}
          </th>
          <th scope="col">{t.columns.next}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ComplaintRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}
