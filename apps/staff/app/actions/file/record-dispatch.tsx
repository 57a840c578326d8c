import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { DayField } from "../../forms/day-field.tsx";
import { dayTyped } from "../../forms/day-schema.server.ts";
import { evidenceTexts } from "../../words/letter.texts.ts";
import type { Route } from "./+types/record-dispatch.ts";
import { lettersToRecord } from "./letters-to-choose.server.ts";

const RecordDispatch = graphql(
  `mutation RecordDispatch($input: RecordDispatchInput!) { outcome: recordDispatch(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

/** How a letter leaves that a person carries away; that a mail server took it is the mail server's to say. */
const byHand = ["POSTED", "HANDED_OVER"] as const;

const form = (todayOn: string) =>
  z.object({
    number: z.coerce.number().int(),
    dispatchedOn: dayTyped(todayOn),
    evidence: z.enum(byHand),
  });

export async function loader(args: Route.LoaderArgs) {
  const [facts, letters] = await Promise.all([loadAction(args, "RECORD_DISPATCH"), lettersToRecord(args)]);
  return { ...facts, letters, number: new URL(args.request.url).searchParams.get("nummer") };
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
  const evidences = useTexts(evidenceTexts);
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      initial={{ number: loaderData.number, dispatchedOn: loaderData.todayOn, evidence: "POSTED" }}
    >
      <RadioGroup name="number" label={t.number} options={loaderData.letters} />
      <DayField name="dispatchedOn" label={t.dispatchedOn} hint={t.dispatchedHint} />
      <RadioGroup
        name="evidence"
        label={t.evidence}
        options={byHand.map((value) => ({ value, label: evidences[value] }))}
      />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    number: "Welke brief?",
    dispatchedOn: "Op welke dag ging de brief weg?",
    dispatchedHint: "Deze dag staat op de brief.",
    evidence: "Hoe weet u dat?",
  },
  en: {
    number: "Which letter?",
    dispatchedOn: "On which day did the letter leave?",
    dispatchedHint: "The letter bears this date.",
    evidence: "How do you know?",
  },
});
