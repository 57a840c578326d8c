import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import { mistakeCount } from "@gehoor/web/forms/form-state.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { DayWordsProvider } from "../days/day.tsx";
import { dayTable } from "../days/day-table.server.ts";
import { Path } from "../frame/path.tsx";
import { awaySentence } from "../words/away-words.server.ts";
import type { Route } from "./+types/hand-over.ts";
import { doneOf, handOverAction, undoUntil } from "./hand-over.server.ts";
import { texts } from "./hand-over.texts.ts";
import { HandOverQuery } from "./hand-over-query.ts";
import { HandOverSheet } from "./hand-over-sheet.tsx";
import { labelsOfCases } from "./receiver-field.ts";
import { whoHandsOver } from "./who-hands-over.server.ts";
import { WhoHandsOver } from "./who-hands-over.tsx";

export async function loader({ context, params }: Route.LoaderArgs) {
  const { api, cookies, language } = requestContext(context);
  const [{ today, handOver }, others] = await Promise.all([
    api.query(HandOverQuery, { staffId: params.staffId }),
    whoHandsOver({ api }),
  ]);
  return {
    others,
    ...handOver,
    away: awaySentence(handOver.handler, today, language),
    done: doneOf(cookies),
    until: undoUntil(handOver.justAsked, language),
    words: dayTable(handOver.cases, today, language),
  };
}

export const action = handOverAction;

/** What one handler has in hand, handed over together. */
export default function HandOverPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { handler, cases, until, away, done, others, words } = loaderData;
  return (
    <DayWordsProvider value={words}>
      {done && <Banner kind="success" title={t.done[done]} />}
      <Path>
        <PageLink to="/overdracht">{t.title}</PageLink>
      </Path>
      <ErrorSummary state={actionData} labels={{ ...labelsOfCases(cases), reason: t.reason }} />
      <PageTitle below={away} errors={mistakeCount(actionData)}>
        {t.titleOf({ name: handler.name })}
      </PageTitle>
      {others === undefined ? (
        <HandOverSheet
          sheet={loaderData}
          state={actionData}
          until={until}
          reason={{ label: t.reason, hint: t.reasonHint }}
          nothing={t.nothing}
        />
      ) : (
        <WhoHandsOver names={others} />
      )}
    </DayWordsProvider>
  );
}
