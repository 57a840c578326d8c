import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { keepingLast } from "@gehoor/web/live/keeping-last.ts";
import { visit } from "@gehoor/web/server/middleware/visit.ts";
import { EmptyState } from "@gehoor/web/shell/empty-state.tsx";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Pagination } from "@gehoor/web/shell/pagination.tsx";
import { ComplaintTable } from "../worklist/complaint-table.tsx";
import { loadRows } from "../worklist/load-rows.server.ts";
import type { Route } from "./+types/ombudsman.ts";

export function loader({ request, context }: Route.LoaderArgs) {
  return loadRows(visit(context), { escalated: true }, new URL(request.url).searchParams);
}

export const clientLoader = keepingLast<typeof loader>();

/** Complaints that were shared with the ombudsman or are under his investigation. */
export default function Ombudsman({ loaderData: { rows, pageInfo } }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <>
      <PageTitle below={t.lead}>{t.title}</PageTitle>
      {rows.length > 0 ? (
        <ComplaintTable rows={rows} caption={t.title} />
      ) : (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      )}
      <Pagination pageInfo={pageInfo} />
    </>
  );
}

const texts = defineTexts({
  nl: {
    title: "Ombudsman",
    lead: "Klachten die met de ombudsman zijn gedeeld of die hij onderzoekt.",
    emptyTitle: "Niets bij de ombudsman",
    empty:
      "Een klacht staat hier zodra de klager het dossier deelt of de ombudsman om een onderzoek is gevraagd.",
  },
  en: {
    title: "Ombudsman",
    lead: "Complaints that were shared with the ombudsman or that he investigates.",
    emptyTitle: "Nothing with the ombudsman",
    empty:
      "A complaint appears here when the complainant shares the file or asks the ombudsman to investigate.",
  },
});
