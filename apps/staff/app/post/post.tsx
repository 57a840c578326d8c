import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { EmptyState } from "@gehoor/web/blocks/empty-state.tsx";
import { Pagination } from "@gehoor/web/blocks/pagination.tsx";
import { ActionForm } from "@gehoor/web/forms/action-form.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import { RadioGroup } from "@gehoor/web/forms/fields/choice-field.tsx";
import { mistakeCount } from "@gehoor/web/forms/form-state.ts";
import { checkForm, receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { anyOf } from "@gehoor/web/forms/reading/schemas.server.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { redirect } from "react-router";
import { z } from "zod";
import { tickedParameters } from "../choosing/ticked-address.ts";
import { DayWordsProvider } from "../days/day.tsx";
import { dayTable } from "../days/day-table.server.ts";
import { DayField } from "../forms/fields/day-field.tsx";
import { dayTyped } from "../forms/fields/day-schema.server.ts";
import { evidenceTexts } from "../words/letter.texts.ts";
import type { Route } from "./+types/post.ts";
import { keyOf } from "./letter-key.ts";
import { LetterPile } from "./letter-pile.tsx";
import { texts } from "./post.texts.ts";
import { LettersToPostQuery } from "./post-query.ts";
import { recordPosted } from "./record-posted.server.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { api, cookies, language } = requestContext(context);
  const { searchParams } = new URL(request.url);
  const { lettersToPost, today } = await api.query(LettersToPostQuery, { after: searchParams.get("na") });
  const letters = lettersToPost.edges.map(({ node }) => node);
  const done = Number(cookies.flash) || 0;
  const { pageInfo, totalCount } = lettersToPost;
  const isAllTicked = searchParams.has(tickedParameters.all);
  return {
    letters,
    isAllTicked,
    pageInfo,
    totalCount,
    today,
    done,
    words: dayTable(letters, today, language),
  };
}

const form = (todayOn: string) =>
  z.object({
    letters: anyOf(z.string()),
    postedOn: dayTyped(todayOn),
    evidence: z.enum(["POSTED", "HANDED_OVER"]).default("POSTED"),
  });

export async function action(args: Route.ActionArgs) {
  const { api, cookies, language } = requestContext(args.context);
  const received = await receiveForm(args);
  const after = new URL(args.request.url).searchParams.get("na");
  const { lettersToPost, today } = await api.query(LettersToPostQuery, { after });
  const sent = checkForm(args, received, form(today));
  if (!sent.ok) return sent.again;
  if (sent.values.letters.length === 0)
    return sent.refuse({ name: "letters", message: texts[language].chooseSome });
  const chosen = lettersToPost.edges
    .map(({ node }) => node)
    .filter((letter) => sent.values.letters.includes(keyOf(letter)));
  if (chosen.length === 0) return sent.refuse({ name: "letters", message: texts[language].gone });
  const { done, mistakes } = await recordPosted(api, chosen, sent.values, language);
  if (mistakes.length > 0) return sent.refuse(...mistakes);
  await cookies.leaveFlash(String(done), "/post");
  return redirect("/post");
}

/** Letters that leave on paper: open, print, post, and record the day, for one or for a whole pile. */
export default function Post({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const evidences = useTexts(evidenceTexts);
  const { letters, isAllTicked, pageInfo, totalCount, today, done, words } = loaderData;
  return (
    <DayWordsProvider value={words}>
      {done > 0 && <Banner kind="success" title={t.done({ count: done })} />}
      <ErrorSummary state={actionData} />
      <PageTitle below={t.count({ count: totalCount })} errors={mistakeCount(actionData)}>
        {t.title}
      </PageTitle>
      <p>{t.lead}</p>
      {letters.length === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      ) : (
        <ActionForm state={actionData} initial={{ postedOn: today, evidence: "POSTED" }}>
          <LetterPile letters={letters} ticked={actionData?.typed.letters} isAllTicked={isAllTicked} />
          <RadioGroup
            name="evidence"
            label={t.evidence}
            options={[
              { value: "POSTED", label: evidences.POSTED },
              { value: "HANDED_OVER", label: evidences.HANDED_OVER },
            ]}
          />
          <DayField name="postedOn" label={t.postedOn} />
          <SubmitButton>{t.posted}</SubmitButton>
        </ActionForm>
      )}
      <Pagination pageInfo={pageInfo} forwardsOnly without={Object.values(tickedParameters)} />
    </DayWordsProvider>
  );
}
