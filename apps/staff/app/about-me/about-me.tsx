import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { keepingLast } from "@gehoor/web/live/keeping-last.ts";
import { visit } from "@gehoor/web/server/middleware/visit.ts";
import { EmptyState } from "@gehoor/web/shell/empty-state.tsx";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Link } from "react-router";
import { casePath } from "../commands/action-path.ts";
import { subjectTexts } from "../words/intake.texts.ts";
import { statusTexts } from "../words/status.texts.ts";
import { loadRows } from "../worklist/load-rows.server.ts";
import type { Route } from "./+types/about-me.ts";
import { isAboutViewer } from "./is-about-viewer.ts";

const Me = graphql(`query Me { viewer { __typename ... on StaffViewer { roles staff { id } } } }`);

export async function loader({ request, context }: Route.LoaderArgs) {
  const { api } = visit(context);
  const [{ viewer }, { rows }] = await Promise.all([
    api.query(Me, {}),
    loadRows(visit(context), {}, new URL(request.url).searchParams, { count: 100 }),
  ]);
  if (viewer?.__typename !== "StaffViewer") return { rows: [] };
  return { rows: rows.filter((row) => isAboutViewer(row, viewer.staff.id, viewer.roles)) };
}

export const clientLoader = keepingLast<typeof loader>();

/** Complaints about this person, after the copy was sent: to read it, to choose a hearing, to see the outcome. */
export default function AboutMe({ loaderData: { rows } }: Route.ComponentProps) {
  const t = useTexts(texts);
  const statuses = useTexts(statusTexts);
  const subjects = useTexts(subjectTexts);
  return (
    <>
      <PageTitle below={t.lead}>{t.title}</PageTitle>
      {rows.length === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      ) : (
        <ul className="s-list g-card">
          {rows.map((row) => (
            <li key={row.id}>
              <Link className="ams-link" to={casePath(row.reference)}>
                {row.reference}
              </Link>{" "}
              {row.summary ?? subjects[row.subject]}
              <div className="s-small">
                {statuses[row.status]} · {t.received} {row.received}
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const texts = defineTexts({
  nl: {
    title: "Klachten over mij",
    lead: "U krijgt een afschrift, mag uw kant vertellen en hoort de uitkomst (9:9 en 9:10).",
    received: "ontvangen",
    emptyTitle: "Er zijn geen klachten over u",
    empty: "Komt er een klacht over u in behandeling, dan krijgt u het afschrift en staat de klacht hier.",
  },
  en: {
    title: "Complaints about me",
    lead: "You get a copy, may tell your side and hear the outcome (9:9 and 9:10).",
    received: "received",
    emptyTitle: "There are no complaints about you",
    empty: "If a complaint about you is taken up, you get the copy and the complaint stands here.",
  },
});
