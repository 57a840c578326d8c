import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useActionNames } from "../../actions/use-action-names.ts";
import type { DraftLine } from "./own-drafts.server.ts";

/** So many are seen at once. */
const shown = 5;

/** What this person has written and not sent, each leading to its form. */
export function OwnDrafts({ drafts }: { readonly drafts: readonly DraftLine[] }) {
  const t = useTexts(texts);
  if (drafts.length === 0) return null;
  return (
    <Card title={t.title({ count: drafts.length })}>
      <DraftLines drafts={drafts.slice(0, shown)} />
      {drafts.length > shown && (
        <details>
          <summary>{t.more({ count: drafts.length - shown })}</summary>
          <DraftLines drafts={drafts.slice(shown)} />
        </details>
      )}
    </Card>
  );
}

function DraftLines({ drafts }: { readonly drafts: readonly DraftLine[] }) {
  const nameOf = useActionNames();
  return (
    <ul className="s-list">
      {drafts.map(({ reference, action, path, keptOn }) => (
        <li key={path}>
          <span className="s-reference">{reference}</span> <PageLink to={path}>{nameOf(action)}</PageLink>{" "}
          <span className="s-small">{keptOn}</span>
        </li>
      ))}
    </ul>
  );
}

const texts = defineTexts({
  nl: {
    title: ({ count }: { count: number }) =>
      count === 1
        ? "U hebt een concept dat u niet verstuurde"
        : `U hebt ${count} concepten die u niet verstuurde`,
    more: ({ count }: { count: number }) => `Nog ${count}`,
  },
  en: {
    title: ({ count }) =>
      count === 1
        ? "You have a draft that you did not send"
        : `You have ${count} drafts that you did not send`,
    more: ({ count }) => `${count} more`,
  },
});
