import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { proposeReopeningInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { codeIn, numbers } from "../../forms/code-schema.server.ts";
import { DayField } from "../../forms/day-field.tsx";
import { dayTyped } from "../../forms/day-schema.server.ts";
import { EndedPartsField } from "../../forms/parts-field.tsx";
import { optionsOf } from "../../words/choice-options.ts";
import { reopeningTexts } from "../../words/outcome.texts.ts";
import type { Route } from "./+types/propose-reopening.ts";

const ProposeReopening = graphql(
  `mutation ProposeReopening($input: ProposeReopeningInput!) { outcome: proposeReopening(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = (todayOn: string) =>
  z.object({
    ground: codeIn(reopeningTexts.nl),
    reason: longText(proposeReopeningInput.reason),
    returnedOn: dayTyped(todayOn).optional(),
    parts: numbers(),
  });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "PROPOSE_REOPENING");

export const action = perform({
  type: "PROPOSE_REOPENING",
  form: form,
  document: ProposeReopening,
  input: ({ returnedOn, ...values }, target) => ({ ...target, ...values, returnedOn: returnedOn ?? null }),
  refusedAt: { NO_SUCH_PART: "parts", DAY_IN_FUTURE: "returnedOn", DAY_BEFORE_RECEIPT: "returnedOn" },
});

/** Proposes to reopen a closed complaint, or to take up as one what went straight to the ombudsman. */
export default function ProposeReopeningPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <RadioGroup name="ground" label={t.ground} options={optionsOf(useTexts(reopeningTexts))} />
      <TextAreaField name="reason" most={proposeReopeningInput.reason} label={t.reason} />
      <EndedPartsField name="parts" label={t.parts} hint={t.partsHint} parts={loaderData.parts} />
      {loaderData.straightToOmbudsman && (
        <DayField name="returnedOn" label={t.returnedOn} hint={t.returnedHint} optional />
      )}
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    ground: "Waarom heropenen?",
    reason: "Toelichting",
    parts: "Welke onderdelen die eerder eindigden, gaan ook verder?",
    partsHint: "Waarmee de klacht eindigde, gaat vanzelf verder. Kies alleen wat daarvóór al klaar was.",
    returnedOn: "Op welke dag stuurde de ombudsman het terug?",
    returnedHint: "Vanaf die dag loopt de termijn van de klacht. Leeg: vandaag.",
  },
  en: {
    ground: "Why reopen?",
    reason: "Explanation",
    parts: "Which parts that ended earlier go on as well?",
    partsHint: "What the complaint ended with goes on by itself. Choose only what had ended before that.",
    returnedOn: "On which day did the ombudsman send it back?",
    returnedHint: "The term of the complaint runs from that day. Empty: today.",
  },
});
