import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { idempotencyKey } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { codeIn } from "../../forms/code-schema.server.ts";
import { personTexts } from "../../forms/person.texts.ts";
import { PersonFields } from "../../forms/person-fields.tsx";
import { person } from "../../forms/person-schema.server.ts";
import { optionsOf } from "../../words/choice-options.ts";
import { representativeTexts } from "../../words/people.texts.ts";
import type { Route } from "./+types/appoint-representative.ts";

const AppointRepresentative = graphql(
  `mutation AppointRepresentative($input: AppointRepresentativeInput!) { outcome: appointRepresentative(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () =>
  z.object({ kind: codeIn(representativeTexts.nl), person, idempotencyKey: idempotencyKey() });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "APPOINT_REPRESENTATIVE");

export const action = perform({
  type: "APPOINT_REPRESENTATIVE",
  form: form,
  document: AppointRepresentative,
  input: (values, target) => ({ ...target, ...values }),
});

/** Records who acts for the complainant. */
export default function AppointRepresentativePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={{ ...useTexts(personTexts), ...t }}>
      <RadioGroup name="kind" label={t.kind} options={optionsOf(useTexts(representativeTexts))} />
      <PersonFields name="person" />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { kind: "In welke rol?" },
  en: { kind: "In which role?" },
});
