import { line } from "@gehoor/web/forms/schemas.server.ts";
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
import { PartyField } from "../../forms/party-field.tsx";
import type { Route } from "./+types/record-death.ts";

const RecordDeath = graphql(
  `mutation RecordDeath($input: RecordDeathInput!) { outcome: recordDeath(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = (todayOn: string) => z.object({ partyId: line(), diedOn: dayTyped(todayOn) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "RECORD_DEATH");

export const action = perform({
  type: "RECORD_DEATH",
  form: form,
  document: RecordDeath,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { DAY_IN_FUTURE: "diedOn", NO_SUCH_PARTY: "partyId" },
});

/** Records that a complainant died. */
export default function RecordDeathPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const alive = loaderData.complainants.filter(({ deceasedOn }) => !deceasedOn);
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      initial={{ partyId: alive.length === 1 ? alive[0]?.partyId : undefined }}
    >
      <PartyField name="partyId" label={t.partyId} parties={alive} />
      <DayField name="diedOn" label={t.diedOn} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { partyId: "Wie is overleden?", diedOn: "Op welke dag?" },
  en: { partyId: "Who died?", diedOn: "On which day?" },
});
