import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { casePath } from "../commands/action-path.ts";
import type { ToOpenData } from "./to-open.server.ts";

/** Files that wait for the ombudsman's liaison: opening is an act of their own, so nothing of a file stands here. */
export function ToOpen({ toOpen: { total, rows } }: { readonly toOpen: ToOpenData }) {
  const t = useTexts(texts);
  if (rows.length === 0) return null;
  return (
    <Card title={t.title({ count: total })}>
      <p>{t.lead}</p>
      <ul className="s-list">
        {rows.map(({ id, reference, since }) => (
          <li key={id}>
            <PageLink to={casePath(reference)}>{reference}</PageLink>{" "}
            <span className="s-small">{t.since({ day: since })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const texts = defineTexts({
  nl: {
    title: ({ count }: { count: number }) =>
      count === 1
        ? "Eén dossier is gedeeld, nog niet geopend"
        : `${count} dossiers zijn gedeeld, nog niet geopend`,
    lead: "U leest een dossier pas als u het opent. Tot dan kan de klager het delen terugnemen.",
    since: ({ day }: { day: string }) => `gedeeld op ${day}`,
  },
  en: {
    title: ({ count }) =>
      count === 1 ? "One file is shared and not opened yet" : `${count} files are shared and not opened yet`,
    lead: "You read a file only once you open it. Until then the complainant can take the sharing back.",
    since: ({ day }) => `shared on ${day}`,
  },
});
