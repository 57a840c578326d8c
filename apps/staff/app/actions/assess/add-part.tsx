import { SelectField } from "@gehoor/web/forms/choice-field.tsx";
import { idempotencyKey, longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { addPartInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { codeIn } from "../../forms/code-schema.server.ts";
import { optionsOf } from "../../words/choice-options.ts";
import { subjectTexts } from "../../words/intake.texts.ts";
import type { Route } from "./+types/add-part.ts";

const AddPart = graphql(
  `mutation AddPart($input: AddPartInput!) { outcome: addPart(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () =>
  z.object({
    subject: codeIn(subjectTexts.nl),
    description: longText(addPartInput.description),
    idempotencyKey: idempotencyKey(),
  });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "ADD_PART");

export const action = perform({
  type: "ADD_PART",
  form: form,
  document: AddPart,
  input: (values, target) => ({ ...target, ...values }),
});

/** Splits off a grievance of its own. */
export default function AddPartPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <SelectField name="subject" label={t.subject} options={optionsOf(useTexts(subjectTexts))} />
      <TextAreaField name="description" most={addPartInput.description} label={t.description} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { subject: "Onderwerp", description: "Waar gaat dit onderdeel over?" },
  en: { subject: "Subject", description: "What is this part about?" },
});
