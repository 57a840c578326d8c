import { line } from "@gehoor/web/forms/schemas.server.ts";
import { TextField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { PartyField } from "../../forms/party-field.tsx";
import { personTexts } from "../../forms/person.texts.ts";
import { AddressFields } from "../../forms/person-fields.tsx";
import { address } from "../../forms/person-schema.server.ts";
import type { Route } from "./+types/correct-respondent.ts";

const Respondents = graphql(`
  query Respondents($reference: String!) {
    complaint(reference: $reference) {
      respondents { partyId name staff { id } address { street postcode city country } }
    }
  }
`);

const CorrectRespondent = graphql(
  `mutation CorrectRespondent($input: CorrectRespondentInput!) { outcome: correctRespondent(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ partyId: line(), name: line(), address });

export async function loader(args: Route.LoaderArgs) {
  const { api } = requestContext(args.context);
  const [facts, { complaint }] = await Promise.all([
    loadAction(args, "CORRECT_RESPONDENT"),
    api.query(Respondents, { reference: args.params.reference }),
  ]);
  const people = (complaint?.respondents ?? []).filter(({ staff }) => staff === null);
  return { ...facts, people };
}

export const action = perform({
  type: "CORRECT_RESPONDENT",
  form: form,
  document: CorrectRespondent,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { NO_SUCH_RESPONDENT: "partyId", RESPONDENT_WORKS_HERE: "partyId" },
});

/** Another name or address for somebody complained about who has no account here. */
export default function CorrectRespondentPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { people } = loaderData;
  const [only] = people;
  const initial =
    people.length === 1
      ? {
          partyId: only?.partyId,
          name: only?.name ?? undefined,
          "address.street": only?.address?.street,
          "address.postcode": only?.address?.postcode,
          "address.city": only?.address?.city,
          "address.country": only?.address?.country,
        }
      : {};
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={{ ...useTexts(personTexts), ...t }}
      initial={initial}
    >
      <PartyField name="partyId" label={t.partyId} parties={people} />
      <TextField name="name" label={t.name} />
      <AddressFields name="address" />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { partyId: "Van wie?", name: "Naam, zoals die in brieven moet staan" },
  en: { partyId: "Of whom?", name: "Name, as it should stand in letters" },
});
