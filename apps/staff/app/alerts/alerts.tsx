import { Card } from "@gehoor/web/blocks/card.tsx";
import { EmptyState } from "@gehoor/web/blocks/empty-state.tsx";
import { Pagination } from "@gehoor/web/blocks/pagination.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { keepingLast } from "@gehoor/web/live/keeping-last.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Link } from "react-router";
import { tickedParameters } from "../choosing/ticked-address.ts";
import type { Route } from "./+types/alerts.ts";
import { AlertList } from "./alert-list.tsx";
import { alertWords, inOrder } from "./alert-rows.server.ts";
import { alertsAction, doneTogether } from "./alerts-action.server.ts";
import { AlertsQuery } from "./alerts-query.ts";
import { ChosenAlerts, DoneTogetherBanner } from "./chosen-alerts.tsx";
import "./alerts.css";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { api, cookies, language } = requestContext(context);
  const { searchParams } = new URL(request.url);
  const all = searchParams.get("lijst") === "alles";
  const { alerts, today } = await api.query(AlertsQuery, {
    first: 50,
    after: searchParams.get("na"),
    unacknowledgedOnly: !all,
  });
  return {
    all,
    isAllTicked: searchParams.has(tickedParameters.all),
    done: doneTogether(cookies.flash),
    ...inOrder(alerts.edges.map(({ node }) => alertWords(node, today, language))),
    pageInfo: alerts.pageInfo,
    today,
  };
}

export const clientLoader = keepingLast<typeof loader>();

export const action = alertsAction;

/** What must be known now, one by one or together. */
export default function Alerts({ loaderData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { all, isAllTicked, done, terms, news, pageInfo } = loaderData;
  const isAnyOpen = [...terms, ...news].some((one) => one.open);
  const lists = [
    { title: t.terms, alerts: terms },
    { title: t.news, alerts: news },
  ]
    .filter(({ alerts }) => alerts.length > 0)
    .map(({ title, alerts }) => (
      <Card key={title} title={title}>
        <AlertList alerts={alerts} ticked={isAllTicked} />
      </Card>
    ));
  return (
    <>
      {done && <DoneTogetherBanner done={done} />}
      <PageTitle
        below={
          <Link className="g-link" to={all ? "/signalen" : "/signalen?lijst=alles"}>
            {all ? t.showNew : t.showAll}
          </Link>
        }
      >
        {t.title}
      </PageTitle>
      {isAnyOpen ? <ChosenAlerts isAllTicked={isAllTicked}>{lists}</ChosenAlerts> : lists}
      {lists.length === 0 && (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      )}
      <Pagination pageInfo={pageInfo} forwardsOnly without={Object.values(tickedParameters)} />
    </>
  );
}

const texts = wordTexts({
  title: { nl: "Signalen", en: "Alerts" },
  showAll: { nl: "Toon ook wat u al zag", en: "Also show what you have seen" },
  showNew: { nl: "Toon alleen nieuwe", en: "Show new ones only" },
  terms: { nl: "Termijnen, wat het eerst moet bovenaan", en: "Terms, what is due first on top" },
  news: { nl: "Nieuws", en: "News" },
  emptyTitle: { nl: "Geen nieuwe signalen", en: "No new alerts" },
  empty: {
    nl: "Zodra een termijn bijna afloopt of er iets dringends is, staat het hier en boven elke pagina.",
    en: "As soon as a term is about to end or something is urgent, it stands here and above every page.",
  },
});
