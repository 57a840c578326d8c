import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { yesOrNo } from "../../forms/code-schema.server.ts";
import { DayField } from "../../forms/day-field.tsx";
import { dayTyped } from "../../forms/day-schema.server.ts";
import { YesNoField } from "../../forms/yes-no-field.tsx";
import type { Route } from "./+types/review-decline.ts";

const ReviewDecline = graphql(
  `mutation ReviewDecline($input: ReviewDeclineInput!) { outcome: reviewDecline(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

/** While it lasts there must be a next day: without one the complaint would be forgotten. */
const form = (todayOn: string) =>
  z.object({ lasts: yesOrNo(), reviewOn: dayTyped(todayOn).optional() }).superRefine((sent, context) => {
    if (!sent.lasts || sent.reviewOn !== undefined) return;
    context.addIssue({ code: "invalid_type", expected: "string", path: ["reviewOn"], input: undefined });
  });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "REVIEW_DECLINE");

export const action = perform({
  type: "REVIEW_DECLINE",
  form,
  document: ReviewDecline,
  input: ({ lasts, reviewOn }, target) => ({ ...target, reviewOn: lasts ? (reviewOn ?? null) : null }),
  refusedAt: { DAY_PASSED: "reviewOn" },
});

/** Whether the criminal investigation for which the complaint was declined still lasts (Awb 9:8(1)(f)). */
export default function ReviewDeclinePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <YesNoField name="lasts" label={t.lasts} yes={t.yes} no={t.no} />
      <DayField name="reviewOn" label={t.reviewOn} hint={t.reviewHint} optional="depends" />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    lasts: "Loopt het strafrechtelijk onderzoek of de vervolging nog?",
    yes: "Ja, dat loopt nog",
    no: "Nee, dat is voorbij",
    reviewOn: "Wanneer kijkt u weer?",
    reviewHint: "Nodig als het nog loopt.",
  },
  en: {
    lasts: "Does the criminal investigation or the prosecution still last?",
    yes: "Yes, it still lasts",
    no: "No, it is over",
    reviewOn: "When do you look again?",
    reviewHint: "Needed if it still lasts.",
  },
});
