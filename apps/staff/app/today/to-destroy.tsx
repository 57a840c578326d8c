import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { ComplaintTable } from "../worklist/table/complaint-table.tsx";
import type { ToDestroyData } from "./to-destroy.server.ts";

/** Files whose retention is over and which nothing holds; one that was never archived is archived first. */
export function ToDestroy({ toDestroy: { rows, look, totalCount } }: { readonly toDestroy: ToDestroyData }) {
  const t = useTexts(texts);
  const title = t.title({ count: totalCount });
  return (
    <section aria-labelledby="destroy">
      <h2 id="destroy">{title}</h2>
      {rows.some(({ status }) => status !== "ARCHIVED") && <p>{t.first}</p>}
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
          ? "Van één dossier is de bewaartermijn voorbij"
          : `Van ${count} dossiers is de bewaartermijn voorbij`,
    first: "Wat nog niet is gearchiveerd, archiveert u eerst. Daarna kunt u het vernietigen.",
    nothing: "Van geen dossier is de bewaartermijn voorbij.",
    more: ({ shown }: { shown: number }) => `Dit zijn de oudste ${shown}.`,
  },
  en: {
    title: ({ count }) =>
      count === 0
        ? "To be destroyed"
        : count === 1
          ? "Of one file the retention is over"
          : `Of ${count} files the retention is over`,
    first: "Archive first what was not archived yet. After that you can destroy it.",
    nothing: "Of no file is the retention over.",
    more: ({ shown }) => `These are the oldest ${shown}.`,
  },
});
