import { idempotencyKey, longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { requestSupplementInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { DayField } from "../../forms/day-field.tsx";
import { dayTyped } from "../../forms/day-schema.server.ts";
import type { Route } from "./+types/request-supplement.ts";

const RequestSupplement = graphql(
  `mutation RequestSupplement($input: RequestSupplementInput!) { outcome: requestSupplement(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = (todayOn: string) =>
  z.object({
    lacking: longText(requestSupplementInput.lacking),
    replyByOn: dayTyped(todayOn),
    idempotencyKey: idempotencyKey(),
  });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "REQUEST_SUPPLEMENT");

export const action = perform({
  type: "REQUEST_SUPPLEMENT",
  form: form,
  document: RequestSupplement,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { DAY_PASSED: "replyByOn", NOT_A_WORKING_DAY: "replyByOn" },
});

/** What is missing, and until when to send it. */
export default function RequestSupplementPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <TextAreaField
        name="lacking"
        most={requestSupplementInput.lacking}
        label={t.lacking}
        hint={t.lackingHint}
      />
      <DayField name="replyByOn" label={t.replyByOn} hint={t.replyHint} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    lacking: "Wat ontbreekt er?",
    lackingHint: "Dit komt zo in de brief.",
    replyByOn: "Tot en met welke dag mag de klager aanvullen?",
    replyHint: "Een werkdag. Twee weken is gebruikelijk.",
  },
  en: {
    lacking: "What is missing?",
    lackingHint: "This goes into the letter as it is.",
    replyByOn: "Until which day may the complainant complete it?",
    replyHint: "A working day. Two weeks is usual.",
  },
});
