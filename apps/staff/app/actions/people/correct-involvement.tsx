import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { line, longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { correctInvolvementInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/correct-involvement.ts";

const Involved = graphql(
  `query Involved($reference: String!) { complaint(reference: $reference) { involvedStaff { id name } } }`,
);

const CorrectInvolvement = graphql(
  `mutation CorrectInvolvement($input: CorrectInvolvementInput!) { outcome: correctInvolvement(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ staffId: line(), reason: longText(correctInvolvementInput.reason) });

export async function loader(args: Route.LoaderArgs) {
  const { api } = requestContext(args.context);
  const [facts, { complaint }] = await Promise.all([
    loadAction(args, "CORRECT_INVOLVEMENT"),
    api.query(Involved, { reference: args.params.reference }),
  ]);
  return { ...facts, involved: complaint?.involvedStaff ?? [] };
}

export const action = perform({
  type: "CORRECT_INVOLVEMENT",
  form: form,
  document: CorrectInvolvement,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { NOT_INVOLVED: "staffId" },
});

/** Lifts an involvement that was recorded by mistake. */
export default function CorrectInvolvementPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <RadioGroup
        name="staffId"
        label={t.staffId}
        options={loaderData.involved.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextAreaField name="reason" most={correctInvolvementInput.reason} label={t.reason} rows={3} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { staffId: "Wie was niet betrokken?", reason: "Hoe ontstond de vergissing?" },
  en: { staffId: "Who was not involved?", reason: "How did the mistake come about?" },
});
