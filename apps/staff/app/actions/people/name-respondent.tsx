import { SelectField } from "@gehoor/web/forms/choice-field.tsx";
import { idempotencyKey, line } from "@gehoor/web/forms/schemas.server.ts";
import { TextField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { codeIn } from "../../forms/code-schema.server.ts";
import { loadStaff } from "../../forms/load-staff.server.ts";
import { personTexts } from "../../forms/person.texts.ts";
import { AddressFields } from "../../forms/person-fields.tsx";
import { address } from "../../forms/person-schema.server.ts";
import { optionsOf } from "../../words/choice-options.ts";
import { officeTexts } from "../../words/people.texts.ts";
import type { Route } from "./+types/name-respondent.ts";

const NameRespondent = graphql(
  `mutation NameRespondent($input: NameRespondentInput!) { outcome: nameRespondent(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () =>
  z.object({
    office: codeIn(officeTexts.nl),
    staffId: line().optional(),
    name: line().optional(),
    address,
    idempotencyKey: idempotencyKey(),
  });

export async function loader(args: Route.LoaderArgs) {
  const [facts, choices] = await Promise.all([loadAction(args, "NAME_RESPONDENT"), loadStaff(args)]);
  return { ...facts, staff: choices.staff };
}

export const action = perform({
  type: "NAME_RESPONDENT",
  form: form,
  document: NameRespondent,
  input: ({ office, staffId, name, address, idempotencyKey }, target) => ({
    ...target,
    office,
    idempotencyKey,
    staffId: staffId ?? null,
    name: name ?? null,
    address,
  }),
  refusedAt: { ALREADY_RESPONDENT: "staffId" },
});

/** Makes the person complained about a party. */
export default function NameRespondentPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={{ ...useTexts(personTexts), ...t }}>
      <SelectField
        name="staffId"
        label={t.staffId}
        hint={t.staffHint}
        options={loaderData.staff}
        optional="depends"
      />
      <TextField name="name" label={t.name} hint={t.nameHint} optional="depends" />
      <AddressFields name="address" />
      <SelectField name="office" label={t.office} options={optionsOf(useTexts(officeTexts))} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    staffId: "Collega",
    staffHint: "Werkt deze persoon hier en staat die in de lijst? Kies dan hier.",
    name: "Naam van iemand die niet in de lijst staat",
    nameHint:
      "Bijvoorbeeld een ingehuurde kracht of vrijwilliger. Vul dan ook het adres in: daarheen gaat de kopie van de klacht.",
    office: "In welke functie?",
  },
  en: {
    staffId: "Colleague",
    staffHint: "Does this person work here and stand in the list? Then choose here.",
    name: "Name of somebody who is not in the list",
    nameHint:
      "For example hired staff or a volunteer. Then fill in the address too: the copy of the complaint goes there.",
    office: "In which office?",
  },
});
