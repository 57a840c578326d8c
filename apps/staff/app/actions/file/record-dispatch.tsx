import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { TextField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { codeIn } from "../../forms/code-schema.server.ts";
import { DayField } from "../../forms/day-field.tsx";
import { dayTyped } from "../../forms/day-schema.server.ts";
import { optionsOf } from "../../words/choice-options.ts";
import { evidenceTexts } from "../../words/letter.texts.ts";
import type { Route } from "./+types/record-dispatch.ts";

const RecordDispatch = graphql(
  `mutation RecordDispatch($input: RecordDispatchInput!) { outcome: recordDispatch(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = (todayOn: string) =>
  z.object({
    number: z.coerce.number().int(),
    dispatchedOn: dayTyped(todayOn),
    evidence: codeIn(evidenceTexts.nl),
  });

export async function loader(args: Route.LoaderArgs) {
  const facts = await loadAction(args, "RECORD_DISPATCH");
  return { ...facts, number: new URL(args.request.url).searchParams.get("nummer") };
}

export const action = perform({
  type: "RECORD_DISPATCH",
  form: form,
  document: RecordDispatch,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { DISPATCH_IN_FUTURE: "dispatchedOn", NO_SUCH_NOTICE: "number", ALREADY_DISPATCHED: "number" },
});

/** Records that a letter left. */
export default function RecordDispatchPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      initial={{ number: loaderData.number, dispatchedOn: loaderData.todayOn, evidence: "POSTED" }}
    >
      <TextField name="number" label={t.number} hint={t.numberHint} inputMode="numeric" size={4} />
      <DayField name="dispatchedOn" label={t.dispatchedOn} hint={t.dispatchedHint} />
      <RadioGroup name="evidence" label={t.evidence} options={optionsOf(useTexts(evidenceTexts))} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    number: "Nummer van de brief",
    numberHint: "Staat in de lijst van brieven.",
    dispatchedOn: "Op welke dag ging de brief weg?",
    dispatchedHint: "De brief draagt deze dag.",
    evidence: "Hoe weet u dat?",
  },
  en: {
    number: "Number of the letter",
    numberHint: "It stands in the list of letters.",
    dispatchedOn: "On which day did the letter leave?",
    dispatchedHint: "The letter carries this day.",
    evidence: "How do you know?",
  },
});
