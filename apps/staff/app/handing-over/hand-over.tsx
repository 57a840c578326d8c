import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { ActionForm } from "@gehoor/web/forms/action-form.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import { Select } from "@gehoor/web/forms/fields/controls.tsx";
import { TextAreaField } from "@gehoor/web/forms/fields/text-field.tsx";
import { mistakeCount } from "@gehoor/web/forms/form-state.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { handOverInput } from "@gehoor/web/graphql/text-limits.ts";
import { codesOf } from "@gehoor/web/i18n/codes-of.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { DayWordsProvider } from "../days/day.tsx";
import { dayTable } from "../days/day-table.server.ts";
import { awaySentence } from "../words/away-words.server.ts";
import type { Route } from "./+types/hand-over.ts";
import { CaseList } from "./case-list.tsx";
import { handOverAction } from "./hand-over.server.ts";
import { texts } from "./hand-over.texts.ts";
import { HandOverQuery } from "./hand-over-query.ts";
import { JustAsked } from "./just-asked.tsx";
import { chosenFor } from "./receiver-field.ts";
import "./hand-over.css";
import { Path } from "../frame/path.tsx";

export async function loader({ context, params }: Route.LoaderArgs) {
  const { api, cookies, language } = requestContext(context);
  const { today, handOver } = await api.query(HandOverQuery, { staffId: params.staffId });
  const { handler, justAsked } = handOver;
  const until = justAsked.map(({ undoUntilAt }) => undoUntilAt).toSorted()[0];
  return {
    ...handOver,
    away: awaySentence(handler, today, language),
    done: codesOf(texts.nl.done).find((what) => what === cookies.flash),
    until: until && dayWords(language).time(until),
    words: dayTable(handOver.cases, today, language),
  };
}

export const action = handOverAction;

/** What one handler has in hand, handed over together. */
export default function HandOverPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { handler, cases, receivers, justAsked, until, away, done, words } = loaderData;
  const references = cases.map(({ id, reference }) => [chosenFor(id), reference] as const);
  const suggested = cases.map(({ id, receiver }) => [chosenFor(id), receiver?.id ?? ""] as const);
  return (
    <DayWordsProvider value={words}>
      {done && <Banner kind="success" title={t.done[done]} />}
      <Path>
        <PageLink to="/overdracht">{t.title}</PageLink>
      </Path>
      <ErrorSummary state={actionData} labels={{ ...Object.fromEntries(references), reason: t.reason }} />
      <PageTitle below={away} errors={mistakeCount(actionData)}>
        {t.titleOf({ name: handler.name })}
      </PageTitle>
      {justAsked.length > 0 && until && <JustAsked asked={justAsked} until={until} />}
      {cases.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <div className="s-hand-over">
          <Card title={t.cases({ count: cases.length })}>
            <p className="s-effect">{t.effect}</p>
            <ActionForm state={actionData} initial={Object.fromEntries(suggested)}>
              <TextAreaField
                name="reason"
                label={t.reason}
                hint={t.reasonHint}
                rows={2}
                most={handOverInput.reason}
              />
              <CaseList cases={cases} receivers={receivers} />
              <SubmitButton name="do" value="send">
                {t.send}
              </SubmitButton>
              <details>
                <summary>{t.all}</summary>
                <p>
                  <Select name="all" aria-label={t.all} defaultValue="">
                    <option value="">{t.choose}</option>
                    {receivers.map(({ staff, openComplaints }) => (
                      <option key={staff.id} value={staff.id}>
                        {t.load({ name: staff.name, count: openComplaints })}
                      </option>
                    ))}
                  </Select>{" "}
                  <SubmitButton variant="secondary" name="do" value="fill">
                    {t.fill}
                  </SubmitButton>
                </p>
              </details>
            </ActionForm>
          </Card>
        </div>
      )}
    </DayWordsProvider>
  );
}
