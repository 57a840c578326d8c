import { line } from "@gehoor/web/forms/schemas.server.ts";
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
import { PersonFields } from "../../forms/person-fields.tsx";
import { person } from "../../forms/person-schema.server.ts";
import type { Route } from "./+types/change-contact.ts";

const Contacts = graphql(`
  query Contacts($reference: String!) {
    complaint(reference: $reference) {
      complainants { partyId name phone email emailConsent portal address { street postcode city country } }
      representative { partyId name phone email emailConsent portal address { street postcode city country } }
    }
  }
`);

const ChangeContact = graphql(
  `mutation ChangeContact($input: ChangeContactInput!) { outcome: changeContact(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ partyId: line(), person });

export async function loader(args: Route.LoaderArgs) {
  const { api } = requestContext(args.context);
  const [facts, { complaint }] = await Promise.all([
    loadAction(args, "CHANGE_CONTACT"),
    api.query(Contacts, { reference: args.params.reference }),
  ]);
  const people = [
    ...(complaint?.complainants ?? []),
    ...(complaint?.representative ? [complaint.representative] : []),
  ];
  const asked = new URL(args.request.url).searchParams.get("wie");
  return { ...facts, people, chosen: people.find(({ partyId }) => partyId === asked) ?? people[0] };
}

export const action = perform({
  type: "CHANGE_CONTACT",
  form: form,
  document: ChangeContact,
  input: (values, target) => ({ ...target, ...values }),
});

/** New contact details, or consent to e-mail given or taken back. */
export default function ChangeContactPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { people, chosen } = loaderData;
  const initial = {
    partyId: chosen?.partyId,
    "person.name": chosen?.name,
    "person.phone": chosen?.phone,
    "person.email": chosen?.email,
    "person.emailConsent": chosen?.emailConsent ? "yes" : undefined,
    "person.portal": chosen?.portal ?? undefined,
    "person.address.street": chosen?.address?.street,
    "person.address.postcode": chosen?.address?.postcode,
    "person.address.city": chosen?.address?.city,
    "person.address.country": chosen?.address?.country,
  };
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={{ ...useTexts(personTexts), ...t }}
      initial={initial}
    >
      <PartyField
        name="partyId"
        label={t.partyId}
        hint={people.length > 1 ? t.hint : undefined}
        parties={people}
      />
      <PersonFields name="person" />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { partyId: "Van wie?", hint: "Kiest u iemand anders dan hier is ingevuld? Pas dan alle gegevens aan." },
  en: {
    partyId: "Of whom?",
    hint: "If you choose somebody else than is filled in here, change all details.",
  },
});
