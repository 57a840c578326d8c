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
import type { Route } from "./+types/date-conduct.ts";

const DateConduct = graphql(
  `mutation DateConduct($input: DateConductInput!) { outcome: dateConduct(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

export const loader = (args: Route.LoaderArgs) => loadAction(args, "DATE_CONDUCT");

export const action = perform({
  type: "DATE_CONDUCT",
  form: (todayOn) => z.object({ conductUntilOn: dayTyped(todayOn) }),
  document: DateConduct,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { CONDUCT_IN_FUTURE: "conductUntilOn" },
});

/** When it happened, where the complaint did not say or said it wrong. */
export default function DateConductPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <DayField name="conductUntilOn" label={t.conductUntilOn} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { conductUntilOn: "Laatste dag van de gedraging" },
  en: { conductUntilOn: "Last day of the conduct" },
});
