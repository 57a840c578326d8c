import { idempotencyKey, longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { demandInformationInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { DayField } from "../../forms/day-field.tsx";
import { dayTyped } from "../../forms/day-schema.server.ts";
import type { Route } from "./+types/demand-information.ts";

const DemandInformation = graphql(
  `mutation DemandInformation($input: DemandInformationInput!) { outcome: demandInformation(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = (todayOn: string) =>
  z.object({
    text: longText(demandInformationInput.text),
    dueOn: dayTyped(todayOn),
    idempotencyKey: idempotencyKey(),
  });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "DEMAND_INFORMATION");

export const action = perform({
  type: "DEMAND_INFORMATION",
  form: form,
  document: DemandInformation,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { DAY_PASSED: "dueOn" },
});

/** The ombudsman's question, with his term. */
export default function DemandInformationPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <TextAreaField name="text" most={demandInformationInput.text} label={t.text} rows={10} />
      <DayField name="dueOn" label={t.dueOn} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { text: "De vraag, zoals de ombudsman die stelt", dueOn: "Antwoord vóór of op" },
  en: { text: "The question, as the ombudsman puts it", dueOn: "Answer by" },
});
