import { EmptyState } from "@gehoor/web/blocks/empty-state.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Pagination } from "@gehoor/web/blocks/pagination.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { keepingLast } from "@gehoor/web/live/keeping-last.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { registersRequests } from "../frame/roles.ts";
import { StaffFrameQuery } from "../frame/viewer-query.ts";
import { loadToOpen } from "../today/to-open.server.ts";
import { ToOpen } from "../today/to-open.tsx";
import { loadRows } from "../worklist/load-rows.server.ts";
import { ComplaintTable } from "../worklist/table/complaint-table.tsx";
import type { Route } from "./+types/ombudsman.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = requestContext(context);
  const { viewer } = await asked.api.query(StaffFrameQuery, {});
  const roles = viewer?.__typename === "StaffViewer" ? viewer.roles : [];
  const [list, toOpen] = await Promise.all([
    loadRows(asked, { escalated: true }, new URL(request.url).searchParams),
    loadToOpen(asked, roles),
  ]);
  return { ...list, toOpen, roles };
}

export const clientLoader = keepingLast<typeof loader>();

/** Complaints that were shared with the ombudsman or are under their investigation, and what was asked of them alone. */
export default function Ombudsman({
  loaderData: { rows, look, pageInfo, toOpen, roles },
}: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <>
      <PageTitle below={t.lead}>{t.title}</PageTitle>
      {registersRequests(roles) && (
        <p>
          <PageLink to="/ombudsman/verzoek">{t.register}</PageLink>
        </p>
      )}
      <ToOpen toOpen={toOpen} />
      {rows.length > 0 ? (
        <ComplaintTable rows={rows} caption={t.title} look={look} />
      ) : (
        toOpen.rows.length === 0 && (
          <EmptyState title={t.emptyTitle}>
            <p>{t.empty}</p>
          </EmptyState>
        )
      )}
      <Pagination pageInfo={pageInfo} />
    </>
  );
}

const texts = defineTexts({
  nl: {
    title: "Ombudsman",
    lead: "Klachten die met de ombudsman zijn gedeeld of die hij onderzoekt, en verzoeken aan hem zonder klacht bij ons.",
    register: "Een verzoek zonder klacht vastleggen",
    emptyTitle: "Niets bij de ombudsman",
    empty:
      "Een klacht staat hier zodra de klager het dossier deelt of de ombudsman om een onderzoek is gevraagd.",
  },
  en: {
    title: "Ombudsman",
    lead: "Complaints that were shared with the ombudsman or that they investigate, and requests to them without a complaint here.",
    register: "Register a request without a complaint",
    emptyTitle: "Nothing with the ombudsman",
    empty:
      "A complaint appears here when the complainant shares the file or asks the ombudsman to investigate.",
  },
});
