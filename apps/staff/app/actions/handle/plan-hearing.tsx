import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { idempotencyKey, line, longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField, TextField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { planHearingInput } from "@gehoor/web/graphql/text-limits.ts";
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
import { openHearings } from "../../forms/open-hearings.ts";
import { PartyField } from "../../forms/party-field.tsx";
import { timeTyped } from "../../forms/time-schema.server.ts";
import { optionsOf } from "../../words/choice-options.ts";
import { hearingModeTexts } from "../../words/hearing.texts.ts";
import type { Route } from "./+types/plan-hearing.ts";

const PlanHearing = graphql(
  `mutation PlanHearing($input: PlanHearingInput!) { outcome: planHearing(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = (todayOn: string) =>
  z.object({
    partyId: line(),
    plannedOn: dayTyped(todayOn),
    time: timeTyped(),
    mode: codeIn(hearingModeTexts.nl),
    meant: longText(planHearingInput.meant).optional(),
    idempotencyKey: idempotencyKey(),
  });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "PLAN_HEARING");

export const action = perform({
  type: "PLAN_HEARING",
  form: form,
  document: PlanHearing,
  input: ({ meant, ...values }, target) => ({ ...target, ...values, meant: meant ?? null }),
  refusedAt: {
    HEARING_NOT_IN_FUTURE: "plannedOn",
    HEARING_AFTER_TERM: "meant",
    HEARING_ON_CLOSED_DAY: "meant",
    HEARING_DOUBLE_BOOKED: "meant",
    ALREADY_HEARD: "partyId",
    HEARING_NOT_OFFERED: "partyId",
  },
});

/** Plans the hearing of one side. */
export default function PlanHearingPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { open, initial } = openHearings(loaderData);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t} initial={initial}>
      <PartyField name="partyId" label={t.partyId} parties={open} />
      <DayField name="plannedOn" label={t.plannedOn} />
      <TextField name="time" label={t.time} hint={t.timeHint} size={8} />
      <RadioGroup name="mode" label={t.mode} options={optionsOf(useTexts(hearingModeTexts))} />
      <TextAreaField
        name="meant"
        most={planHearingInput.meant}
        label={t.meant}
        hint={t.meantHint}
        rows={2}
        optional="depends"
      />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    partyId: "Met wie?",
    plannedOn: "Op welke dag?",
    time: "Hoe laat?",
    timeHint: "Bijvoorbeeld 14.00 of 9.30.",
    mode: "Hoe?",
    meant: "Waarom juist dan?",
    meantHint:
      "Alleen nodig na de laatste dag voor de reactie, op een vrije dag, of naast een ander gesprek.",
  },
  en: {
    partyId: "With whom?",
    plannedOn: "On which day?",
    time: "At what time?",
    timeHint: "For example 14:00 or 9:30.",
    mode: "How?",
    meant: "Why just then?",
    meantHint: "Only needed after the last day for the answer, on a free day, or beside another hearing.",
  },
});
