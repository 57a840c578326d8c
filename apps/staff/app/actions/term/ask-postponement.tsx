import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { askPostponementInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { DayField } from "../../forms/day-field.tsx";
import { dayTyped } from "../../forms/day-schema.server.ts";
import type { Route } from "./+types/ask-postponement.ts";

const AskPostponement = graphql(
  `mutation AskPostponement($input: AskPostponementInput!) { outcome: askPostponement(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = (todayOn: string) =>
  z.object({ untilOn: dayTyped(todayOn), reason: longText(askPostponementInput.reason) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "ASK_POSTPONEMENT");

export const action = perform({
  type: "ASK_POSTPONEMENT",
  form: form,
  document: AskPostponement,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { POSTPONE_LATER_THAN_DUE: "untilOn", DAY_PASSED: "untilOn", NOT_A_WORKING_DAY: "untilOn" },
});

/** Asks the complainant for more time. */
export default function AskPostponementPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <DayField name="untilOn" label={t.untilOn} hint={t.untilHint} />
      <TextAreaField name="reason" most={askPostponementInput.reason} label={t.reason} hint={t.reasonHint} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    untilOn: "Tot en met welke dag?",
    untilHint: "Een werkdag na het einde van de termijn.",
    reason: "Waarom is meer tijd nodig?",
    reasonHint: "Dit komt in de brief.",
  },
  en: {
    untilOn: "Until which day?",
    untilHint: "A working day after the end of the term.",
    reason: "Why is more time needed?",
    reasonHint: "This goes into the letter.",
  },
});
