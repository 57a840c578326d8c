import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { adjournInput } from "@gehoor/web/graphql/text-limits.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/adjourn.ts";

const Adjourn = graphql(
  `mutation Adjourn($input: AdjournInput!) { outcome: adjourn(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

/** What each number of weeks would make of the term, as the API computes it. */
const Previews = graphql(`
  query AdjournmentPreviews($reference: String!) {
    complaint(reference: $reference) {
      week1: adjournmentPreview(weeks: 1) { dueOn }
      week2: adjournmentPreview(weeks: 2) { dueOn }
      week3: adjournmentPreview(weeks: 3) { dueOn }
      week4: adjournmentPreview(weeks: 4) { dueOn }
    }
  }
`);

const form = () => z.object({ weeks: z.coerce.number().int(), reason: longText(adjournInput.reason) });

export async function loader(args: Route.LoaderArgs) {
  const { api, language } = requestContext(args.context);
  const [facts, { complaint }] = await Promise.all([
    loadAction(args, "ADJOURN"),
    api.query(Previews, { reference: args.params.reference }),
  ]);
  const previews = [complaint?.week1, complaint?.week2, complaint?.week3, complaint?.week4];
  const dues = previews.map((term) => (term ? dayWords(language).long(term.dueOn) : undefined));
  return { ...facts, dues };
}

export const action = perform({
  type: "ADJOURN",
  form,
  document: Adjourn,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { ADJOURN_ONE_TO_FOUR_WEEKS: "weeks" },
});

/** How many weeks, with the day each would give, and why. */
export default function AdjournPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <RadioGroup
        name="weeks"
        label={t.weeks}
        options={loaderData.dues.map((due, at) => ({
          value: String(at + 1),
          label: t.count({ weeks: at + 1 }),
          ...(due ? { hint: t.due({ day: due }) } : {}),
        }))}
      />
      <TextAreaField name="reason" most={adjournInput.reason} label={t.reason} hint={t.reasonHint} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    weeks: "Met hoeveel weken?",
    count: (facts: { weeks: number }) => (facts.weeks === 1 ? "1 week" : `${facts.weeks} weken`),
    due: (facts: { day: string }) => `Dan is het antwoord er uiterlijk ${facts.day}.`,
    reason: "Waarom is meer tijd nodig?",
    reasonHint: "Dit komt in de brief aan de klager en de beklaagde.",
  },
  en: {
    weeks: "By how many weeks?",
    count: (facts) => (facts.weeks === 1 ? "1 week" : `${facts.weeks} weeks`),
    due: (facts) => `Then the answer comes by ${facts.day}.`,
    reason: "Why is more time needed?",
    reasonHint: "This goes into the letter to complainant and person complained about.",
  },
});
