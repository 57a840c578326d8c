import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import { mistakeCount } from "@gehoor/web/forms/form-state.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Link } from "react-router";
import { casePath } from "../commands/action-path.ts";
import { DayWordsProvider } from "../days/day.tsx";
import { dayTable } from "../days/day-table.server.ts";
import { Path } from "../frame/path.tsx";
import { refusalWords } from "../words/refusals/refusal-words.server.ts";
import { listOfChosen, readChosen } from "../worklist/choosing/chosen-address.ts";
import type { Route } from "./+types/hand-over-chosen.ts";
import { doneOf, handOverAction, undoUntil } from "./hand-over.server.ts";
import { texts } from "./hand-over.texts.ts";
import { ChosenQuery } from "./hand-over-query.ts";
import { HandOverSheet } from "./hand-over-sheet.tsx";
import { labelsOfCases } from "./receiver-field.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { api, cookies, language } = requestContext(context);
  const { searchParams } = new URL(request.url);
  const references = readChosen(searchParams);
  const { today, chosen } = await api.query(ChosenQuery, { references: [...references] });
  const left = chosen.cases.map(({ reference }) => reference);
  return {
    ...chosen,
    count: references.length,
    list: listOfChosen(searchParams, left),
    others: chosen.others.map(({ reference, refusal }) => {
      const { words, article } = refusalWords(refusal, language);
      return { reference, words, article };
    }),
    done: doneOf(cookies),
    until: undoUntil(chosen.justAsked, language),
    words: dayTable(chosen.cases, today, language),
  };
}

export const action = handOverAction;

/** What was chosen in the worklist, given to colleagues together, whoever has it now. */
export default function HandOverChosen({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { cases, others, count, list, until, done, words } = loaderData;
  return (
    <DayWordsProvider value={words}>
      {done && <Banner kind="success" title={t.done[done]} />}
      <Path>
        <PageLink to={list}>{t.toList}</PageLink>
      </Path>
      <ErrorSummary state={actionData} labels={{ ...labelsOfCases(cases), reason: t.chosenReason }} />
      <PageTitle
        below={count > 0 ? t.chosenLead({ count }) : t.chosenNothing}
        errors={mistakeCount(actionData)}
      >
        {t.chosenTitle}
      </PageTitle>
      <HandOverSheet
        sheet={loaderData}
        state={actionData}
        until={until}
        reason={{ label: t.chosenReason, hint: t.chosenReasonHint }}
        showHolder
      />
      {others.length > 0 && (
        <Card title={t.others}>
          <ul className="s-list">
            {others.map(({ reference, words: why, article }) => (
              <li key={reference}>
                <Link className="g-link s-reference" to={casePath(reference)}>
                  {reference}
                </Link>{" "}
                {why} <span className="s-small">({article})</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </DayWordsProvider>
  );
}
