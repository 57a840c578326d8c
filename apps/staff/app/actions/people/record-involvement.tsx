import { CheckboxGroup, SelectField } from "@gehoor/web/forms/choice-field.tsx";
import { line } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { lines } from "../../forms/code-schema.server.ts";
import { loadStaff } from "../../forms/load-staff.server.ts";
import type { Route } from "./+types/record-involvement.ts";

const RecordInvolvement = graphql(
  `mutation RecordInvolvement($input: RecordInvolvementInput!) { outcome: recordInvolvement(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ staffId: line(), respondents: lines() });

export async function loader(args: Route.LoaderArgs) {
  const [facts, choices] = await Promise.all([loadAction(args, "RECORD_INVOLVEMENT"), loadStaff(args)]);
  return { ...facts, staff: choices.staff };
}

export const action = perform({
  type: "RECORD_INVOLVEMENT",
  form: form,
  document: RecordInvolvement,
  input: ({ staffId, respondents }, target) => ({
    ...target,
    staffId,
    respondents: respondents.length > 0 ? respondents : null,
  }),
  refusedAt: { ALREADY_DONE: "staffId", NO_SUCH_RESPONDENT: "respondents" },
});

/** Records that a colleague was involved in the conduct. */
export default function RecordInvolvementPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { respondents } = loaderData;
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <SelectField name="staffId" label={t.staffId} hint={t.hint} options={loaderData.staff} />
      {respondents.length > 1 && (
        <CheckboxGroup
          name="respondents"
          label={t.respondents}
          hint={t.respondentsHint}
          options={respondents.map(({ partyId, name }) => ({ value: partyId, label: name ?? t.noName }))}
          optional
        />
      )}
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    staffId: "Wie was bij de gedraging betrokken?",
    hint: "U kunt ook uzelf kiezen. Dan ziet u deze zaak daarna niet meer.",
    respondents: "Bij de gedraging van wie?",
    respondentsHint:
      "Kiest u niemand, dan geldt het voor allen. Betrokkenheid bij alleen een wethouder, de burgemeester of een raadslid sluit niemand uit (9:7 lid 2).",
    noName: "Zonder naam",
  },
  en: {
    staffId: "Who was involved in the conduct?",
    hint: "You can choose yourself as well. You then no longer see this case.",
    respondents: "In whose conduct?",
    respondentsHint:
      "If you choose nobody it holds for all. Involvement with an alderman, the mayor or a councillor alone bars nobody (9:7(2)).",
    noName: "Without a name",
  },
});
