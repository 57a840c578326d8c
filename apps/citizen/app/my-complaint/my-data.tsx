import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import type { ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { z } from "zod";
import { lettersOf, personInput, reachablePersonSchema } from "#app/words/contact-fields.server.ts";
import { LettersFields, PersonFields } from "#app/words/contact-fields.tsx";
import type { Route } from "./+types/my-data.ts";
import { availabilityOf, found } from "./commands/action-availability.server.ts";
import { ActionPage } from "./commands/action-page.tsx";
import { readCommand } from "./commands/command.server.ts";
import { CommandForm } from "./commands/command-form.tsx";
import { ActionAvailabilityFields, CommandOutcome } from "./commands/command-fragments.ts";

export const MyDataQuery = graphql(
  `query MyDataQuery($reference: String!) {
    complaint(reference: $reference) {
      ...ActionAvailabilityFields
      complainants {
        partyId you name phone email emailConsent portal
        address { street postcode city country }
      }
      representative {
        partyId you name phone email emailConsent portal
        address { street postcode city country }
      }
    }
  }`,
  [ActionAvailabilityFields],
);

export const ChangeContact = graphql(
  `mutation ChangeOwnContact($input: ChangeContactInput!) {
    outcome: changeContact(input: $input) { ...CommandOutcome }
  }`,
  [CommandOutcome],
);

const texts = defineTexts({
  nl: {
    title: "Uw gegevens",
    intro:
      "Verhuisd, een ander telefoonnummer of liever brieven per post? Verander het hier. Het geldt vanaf nu.",
    save: "Bewaar",
    ofOther: (facts: { name: string }) =>
      `Hier staan alleen uw eigen gegevens. Is er iets veranderd bij ${facts.name}, voor wie u klaagt?`,
    tellUs: "Stuur ons dan een bericht",
  },
  en: {
    title: "Your details",
    intro: "Moved, a new telephone number, or rather letters by post? Change it here. It counts from now on.",
    save: "Save",
    ofOther: (facts) =>
      `Only your own details stand here. Has something changed for ${facts.name}, for whom you complain?`,
    tellUs: "Then send us a message",
  },
});

type ShownComplaint = NonNullable<ResultOf<typeof MyDataQuery>["complaint"]>;

/** The visitor's own data: the representative's for a representative. */
function ownParty({ complainants, representative }: ShownComplaint) {
  return representative?.you ? representative : (complainants.find(({ you }) => you) ?? complainants[0]);
}

export { shouldRevalidate } from "./commands/reload-after-conflict.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, language } = requestContext(context);
  const complaint = found(api, (await api.query(MyDataQuery, params)).complaint);
  const own = ownParty(complaint);
  return {
    availability: availabilityOf(complaint, language, "CHANGE_CONTACT"),
    partyId: own?.partyId ?? "",
    represented: complaint.representative?.you ? (complaint.complainants[0]?.name ?? undefined) : undefined,
    initial: {
      name: own?.name,
      "address.street": own?.address?.street,
      "address.postcode": own?.address?.postcode,
      "address.city": own?.address?.city,
      "address.country": own?.address?.country,
      phone: own?.phone,
      email: own?.email,
      letters: own ? lettersOf(own) : "POST",
    },
  };
}

export async function action(args: Route.ActionArgs) {
  const { api, language } = requestContext(args.context);
  const form = await readCommand(
    args,
    z.intersection(z.object({ partyId: z.string() }), reachablePersonSchema(language)),
  );
  if (!form.ok) return form.again;
  const { partyId, ...typed } = form.values;
  const person = personInput(typed);
  const input = { ...form.target, partyId, person };
  return form.run(ChangeContact, input, {
    flash: "contact",
    already: async () => {
      const { complaint } = await api.query(MyDataQuery, args.params);
      const own = complaint && ownParty(complaint);
      return own != null && sameData(own, person);
    },
  });
}

type Data = ReturnType<typeof personInput>;
type OwnParty = NonNullable<ReturnType<typeof ownParty>>;

/** Whether everything typed is what we have: only then was the same form sent before. */
function sameData(own: OwnParty, typed: Data): boolean {
  const { address } = own;
  return (
    (["name", "phone", "email", "emailConsent", "portal"] as const).every((key) => own[key] === typed[key]) &&
    address !== null &&
    (["street", "postcode", "city", "country"] as const).every((key) => address[key] === typed.address[key])
  );
}

export default function MyDataPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { availability, partyId, represented, initial } = loaderData;
  return (
    <ActionPage title={t.title} intro={t.intro} availability={availability} state={actionData}>
      {represented && (
        <p className="m-intro">
          {t.ofOther({ name: represented })}{" "}
          <PageLink to={`/mijn-klacht/${availability.reference}/bericht`}>{t.tellUs}</PageLink>.
        </p>
      )}
      <CommandForm availability={availability} state={actionData} initial={initial}>
        <input type="hidden" name="partyId" value={partyId} />
        <PersonFields prefix="" own />
        <LettersFields prefix="" />
        <SubmitButton>{t.save}</SubmitButton>
      </CommandForm>
    </ActionPage>
  );
}
