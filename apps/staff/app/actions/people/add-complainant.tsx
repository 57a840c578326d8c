import { idempotencyKey } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { personTexts } from "../../forms/person.texts.ts";
import { PersonFields } from "../../forms/person-fields.tsx";
import { person } from "../../forms/person-schema.server.ts";
import type { Route } from "./+types/add-complainant.ts";

const AddComplainant = graphql(
  `mutation AddComplainant($input: AddComplainantInput!) { outcome: addComplainant(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ person, idempotencyKey: idempotencyKey() });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "ADD_COMPLAINANT");

export const action = perform({
  type: "ADD_COMPLAINANT",
  form: form,
  document: AddComplainant,
  input: (values, target) => ({ ...target, ...values }),
});

/** Adds somebody who joins the complaint. */
export default function AddComplainantPage({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={useTexts(personTexts)}>
      <PersonFields name="person" />
    </ActionPage>
  );
}
