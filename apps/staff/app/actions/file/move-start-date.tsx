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
import type { Route } from "./+types/move-start-date.ts";

const MoveStartDate = graphql(
  `mutation MoveStartDate($input: MoveStartDateInput!) { outcome: moveStartDate(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = (todayOn: string) => z.object({ startsOn: dayTyped(todayOn) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "MOVE_START_DATE");

export const action = perform({
  type: "MOVE_START_DATE",
  form: form,
  document: MoveStartDate,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { DAY_IN_FUTURE: "startsOn", DAY_BEFORE_RECEIPT: "startsOn" },
});

/** Moves the start of the term for mail through an undesignated route. */
export default function MoveStartDatePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <DayField name="startsOn" label={t.startsOn} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { startsOn: "Dag van doorgeleiden binnen de gemeente (2:24)" },
  en: { startsOn: "Day of forwarding within the municipality (2:24)" },
});
