import { Card } from "@gehoor/web/blocks/card.tsx";
import { EmptyState } from "@gehoor/web/blocks/empty-state.tsx";
import { Pagination } from "@gehoor/web/blocks/pagination.tsx";
import { MadeFor } from "@gehoor/web/forms/made-for.tsx";
import { receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { keepingLast } from "@gehoor/web/live/keeping-last.ts";
import { api, requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { localAddress } from "@gehoor/web/server/pages/local-address.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Form, Link, redirect } from "react-router";
import { z } from "zod";
import type { Route } from "./+types/alerts.ts";
import { AlertList } from "./alert-list.tsx";
import { alertWords, inOrder } from "./alert-rows.server.ts";
import { AcknowledgeAlert, AcknowledgeAlerts, AlertsQuery, SnoozeAlert } from "./alerts-query.ts";
import "./alerts.css";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { api, language } = requestContext(context);
  const { searchParams } = new URL(request.url);
  const all = searchParams.get("lijst") === "alles";
  const { alerts, today } = await api.query(AlertsQuery, {
    first: 50,
    after: searchParams.get("na"),
    unacknowledgedOnly: !all,
  });
  return {
    all,
    ...inOrder(alerts.edges.map(({ node }) => alertWords(node, today, language))),
    pageInfo: alerts.pageInfo,
    today,
  };
}

export const clientLoader = keepingLast<typeof loader>();

const asked = z.discriminatedUnion("do", [
  z.object({ do: z.literal("seen"), id: z.string() }),
  z.object({ do: z.literal("snooze"), id: z.string(), days: z.coerce.number().int().min(1).max(30) }),
]);

/** Acknowledges an alert or shows it again later, and returns to the page it was done on. */
export async function action(args: Route.ActionArgs) {
  const { request, context } = args;
  const form = await receiveForm(args);
  if (form.get("do") === "all") await api(context).mutate(AcknowledgeAlerts, { ids: form.getAll("id") });
  const sent = asked.safeParse(Object.fromEntries(form));
  if (sent.success && sent.data.do === "seen")
    await api(context).mutate(AcknowledgeAlert, { id: sent.data.id });
  if (sent.success && sent.data.do === "snooze") {
    const { today } = await api(context).query(AlertsQuery, { first: 0 });
    const until = Temporal.PlainDate.from(today).add({ days: sent.data.days }).toString();
    await api(context).mutate(SnoozeAlert, { id: sent.data.id, until });
  }
  const from = URL.parse(request.headers.get("referer") ?? "");
  return redirect(localAddress(from ? from.pathname + from.search : "/signalen"));
}

export default function Alerts({ loaderData: { all, terms, news, pageInfo } }: Route.ComponentProps) {
  const t = useTexts(texts);
  const open = [...terms, ...news].filter((one) => one.open);
  return (
    <>
      <PageTitle
        below={
          <Link className="g-link" to={all ? "/signalen" : "/signalen?lijst=alles"}>
            {all ? t.showNew : t.showAll}
          </Link>
        }
      >
        {t.title}
      </PageTitle>
      {terms.length > 0 && (
        <Card title={t.terms}>
          <AlertList alerts={terms} />
        </Card>
      )}
      {news.length > 0 && (
        <Card title={t.news}>
          <AlertList alerts={news} />
        </Card>
      )}
      {open.length > 0 ? (
        <Form method="post" action="/signalen">
          <MadeFor />
          {open.map(({ id }) => (
            <input key={id} type="hidden" name="id" value={id} />
          ))}
          <SubmitButton variant="secondary" name="do" value="all">
            {t.allSeen}
          </SubmitButton>
        </Form>
      ) : (
        terms.length + news.length === 0 && (
          <EmptyState title={t.emptyTitle}>
            <p>{t.empty}</p>
          </EmptyState>
        )
      )}
      <Pagination pageInfo={pageInfo} forwardsOnly />
    </>
  );
}

const texts = wordTexts({
  title: { nl: "Signalen", en: "Alerts" },
  showAll: { nl: "Toon ook wat u al zag", en: "Also show what you have seen" },
  showNew: { nl: "Toon alleen nieuwe", en: "Show new ones only" },
  terms: { nl: "Termijnen, wat het eerst moet bovenaan", en: "Terms, what is due first on top" },
  news: { nl: "Nieuws", en: "News" },
  allSeen: { nl: "Alles op deze bladzijde gezien", en: "All on this page seen" },
  emptyTitle: { nl: "Geen nieuwe signalen", en: "No new alerts" },
  empty: {
    nl: "Zodra een termijn bijna afloopt of er iets dringends is, staat het hier en boven elke pagina.",
    en: "As soon as a term is about to end or something is urgent, it stands here and above every page.",
  },
});
