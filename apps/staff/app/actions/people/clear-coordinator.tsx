import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { line, longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { clearCoordinatorInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/clear-coordinator.ts";

const Named = graphql(
  `query NamedCoordinators($reference: String!) { complaint(reference: $reference) { namedCoordinators { id name } } }`,
);

const ClearCoordinator = graphql(
  `mutation ClearCoordinator($input: ClearCoordinatorInput!) { outcome: clearCoordinator(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ staffId: line(), reason: longText(clearCoordinatorInput.reason) });

export async function loader(args: Route.LoaderArgs) {
  const { api } = requestContext(args.context);
  const [facts, { complaint }] = await Promise.all([
    loadAction(args, "CLEAR_COORDINATOR"),
    api.query(Named, { reference: args.params.reference }),
  ]);
  return { ...facts, named: complaint?.namedCoordinators ?? [] };
}

export const action = perform({
  type: "CLEAR_COORDINATOR",
  form: form,
  document: ClearCoordinator,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { NO_COORDINATOR_NAMED: "staffId" },
});

/** Says that a complaint which names the coordinator is not about her. */
export default function ClearCoordinatorPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <RadioGroup
        name="staffId"
        label={t.staffId}
        options={loaderData.named.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextAreaField name="reason" most={clearCoordinatorInput.reason} label={t.reason} rows={3} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { staffId: "Over wie gaat de klacht niet?", reason: "Waaruit blijkt dat?" },
  en: { staffId: "Whom is the complaint not about?", reason: "What shows that?" },
});
