import { Card } from "@gehoor/web/blocks/card.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Moment } from "../../../days/day.tsx";
import type { CaseData } from "../../case.server.ts";
import { texts } from "../../case.texts.ts";

/** What happened, as sentences, newest first; the older part folded. */
export function HistoryCard({ data: { history } }: { readonly data: CaseData }) {
  const t = useTexts(texts);
  if (history.length === 0) return null;
  const recent = history.slice(0, 8);
  const older = history.slice(8);
  return (
    <Card title={t.cards.history}>
      <Entries entries={recent} />
      {older.length > 0 && (
        <details>
          <summary>{t.olderHistory({ count: older.length })}</summary>
          <Entries entries={older} />
        </details>
      )}
    </Card>
  );
}

function Entries({ entries }: { readonly entries: CaseData["history"] }) {
  return (
    <ul className="s-history">
      {entries.map(({ version, at, words }) => (
        <li key={version}>
          <b>
            <Moment at={at} />
          </b>{" "}
          {words}
        </li>
      ))}
    </ul>
  );
}
