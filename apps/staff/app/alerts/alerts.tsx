import { EmptyState } from "@gehoor/web/blocks/empty-state.tsx";
import { Pagination } from "@gehoor/web/blocks/pagination.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { keepingLast } from "@gehoor/web/live/keeping-last.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Link } from "react-router";
import { tickedParameters } from "../choosing/ticked-address.ts";
import type { Route } from "./+types/alerts.ts";
import { AlertSection } from "./alert-section.tsx";
import { alertsAction } from "./alerts-action.server.ts";
import { ChosenAlerts, DoneTogetherBanner } from "./chosen-alerts.tsx";
import { readDone } from "./done-together.server.ts";
import { openIds } from "./list/open-ids.ts";
import { loadAlerts, type SectionName } from "./load-alerts.server.ts";
import "./alerts.css";

/** So many complaints of each section on one page, or of one alone: all that stands on it can be taken back together. */
const shown = { both: 10, one: 20 };

const sectionOf: Readonly<Record<string, SectionName>> = { termijnen: "terms", nieuws: "news" };
const addressOf: Readonly<Record<SectionName, string>> = { terms: "termijnen", news: "nieuws" };

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = requestContext(context);
  const { searchParams } = new URL(request.url);
  const all = searchParams.get("lijst") === "alles";
  const only = sectionOf[searchParams.get("soort") ?? ""];
  const first = only ? shown.one : shown.both;
  return {
    all,
    only,
    isAllTicked: searchParams.has(tickedParameters.all),
    done: readDone(visit.cookies.flash),
    sections: await loadAlerts(visit, { only, first, after: searchParams.get("na"), all }),
  };
}

export const clientLoader = keepingLast<typeof loader>();

export const action = alertsAction;

/** What must be known now, by complaint, one by one or together. */
export default function Alerts({ loaderData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { all, only, isAllTicked, done, sections } = loaderData;
  const isAnyOpen = sections.some(({ rows }) => rows.some((one) => openIds(one) !== ""));
  const at = (section: SectionName) => {
    const asked = new URLSearchParams({ ...(all ? { lijst: "alles" } : {}), soort: addressOf[section] });
    return `/signalen?${asked}`;
  };
  const cards = sections.map((section) => (
    <AlertSection
      key={section.name}
      section={section}
      ticked={isAllTicked}
      whole={!only && section.pageInfo.hasNextPage ? at(section.name) : undefined}
    />
  ));
  const [first] = sections;
  return (
    <>
      {done && <DoneTogetherBanner done={done} />}
      <PageTitle
        below={
          <>
            <Link className="g-link" to={all ? "/signalen" : "/signalen?lijst=alles"}>
              {all ? t.showNew : t.showAll}
            </Link>
            {only && (
              <>
                {" · "}
                <Link className="g-link" to="/signalen">
                  {t.both}
                </Link>
              </>
            )}
          </>
        }
      >
        {t.title}
      </PageTitle>
      {isAnyOpen ? <ChosenAlerts isAllTicked={isAllTicked}>{cards}</ChosenAlerts> : cards}
      {sections.length === 0 && (
        <EmptyState title={only ? t.emptySection[only] : t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      )}
      {only && first && (
        <Pagination pageInfo={first.pageInfo} forwardsOnly without={Object.values(tickedParameters)} />
      )}
    </>
  );
}

const texts = defineTexts({
  nl: {
    title: "Signalen",
    showAll: "Toon ook wat u al zag",
    showNew: "Toon alleen nieuwe",
    both: "Termijnen en nieuws samen",
    emptyTitle: "Geen nieuwe signalen",
    emptySection: { terms: "Geen signalen over termijnen", news: "Geen nieuws" },
    empty: "Zodra een termijn bijna afloopt of er iets dringends is, staat het hier en boven elke pagina.",
  },
  en: {
    title: "Alerts",
    showAll: "Also show what you have seen",
    showNew: "Show new ones only",
    both: "Terms and news together",
    emptyTitle: "No new alerts",
    emptySection: { terms: "No alerts about terms", news: "No news" },
    empty: "As soon as a term is about to end or something is urgent, it stands here and above every page.",
  },
});
