import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { ComplaintTable } from "../worklist/table/complaint-table.tsx";
import type { ToDestroyData } from "./to-destroy.server.ts";

/** Archived files whose retention is over and which nothing holds. */
export function ToDestroy({ toDestroy: { rows, look, totalCount } }: { readonly toDestroy: ToDestroyData }) {
  const t = useTexts(texts);
  const title = t.title({ count: totalCount });
  return (
    <section aria-labelledby="destroy">
      <h2 id="destroy">{title}</h2>
      {rows.length > 0 ? <ComplaintTable rows={rows} caption={title} look={look} /> : <p>{t.nothing}</p>}
      {totalCount > rows.length && <p>{t.more({ shown: rows.length })}</p>}
    </section>
  );
}

const texts = defineTexts({
  nl: {
    title: ({ count }: { count: number }) =>
      count === 0
        ? "Te vernietigen"
        : count === 1
          ? "Eén dossier mag worden vernietigd"
          : `${count} dossiers mogen worden vernietigd`,
    nothing: "Van geen gearchiveerd dossier is de bewaartermijn voorbij.",
    more: ({ shown }: { shown: number }) => `Dit zijn de oudste ${shown}.`,
  },
  en: {
    title: ({ count }) =>
      count === 0
        ? "To be destroyed"
        : count === 1
          ? "One file may be destroyed"
          : `${count} files may be destroyed`,
    nothing: "Of no archived file is the retention over.",
    more: ({ shown }) => `These are the oldest ${shown}.`,
  },
});
