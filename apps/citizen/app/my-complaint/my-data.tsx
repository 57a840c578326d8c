import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { lettersOf, personInput, reachablePersonSchema } from "#app/words/contact-fields.server.ts";
import { lettersFields, personFields } from "#app/words/contact-fields.ts";
import type { Route } from "./+types/my-data.ts";
import { commandDocument } from "./commands/command-document.ts";
import { ActionAvailabilityFields } from "./commands/command-fragments.ts";
import { CommandPage } from "./commands/command-page.tsx";
import { loadCommand } from "./commands/load-command.server.ts";
import { runCommand } from "./commands/run-command.server.ts";

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

export const ChangeContact = commandDocument("changeContact", "ChangeOwnContact");

const texts = defineTexts({
  nl: {
    title: "Uw gegevens",
    intro:
      "Verhuisd, een ander telefoonnummer of liever brieven per post? Verander het hier. Het geldt vanaf nu.",
    send: "Bewaar",
    ofOther: (facts: { name: string }) =>
      `Hier staan alleen uw eigen gegevens. Is er iets veranderd bij ${facts.name}, voor wie u klaagt?`,
    tellUs: "Stuur ons dan een bericht",
  },
  en: {
    title: "Your details",
    intro: "Moved, a new telephone number, or rather letters by post? Change it here. It counts from now on.",
    send: "Save",
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

export const loader = loadCommand(MyDataQuery, ["CHANGE_CONTACT"], (complaint) => {
  const own = ownParty(complaint);
  return {
    represented: complaint.representative?.you ? (complaint.complainants[0]?.name ?? undefined) : undefined,
    initial: {
      partyId: own?.partyId,
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
});

export const action = runCommand(
  MyDataQuery,
  (language) => z.intersection(z.object({ partyId: z.string() }), reachablePersonSchema(language)),
  ({ given: { partyId, ...typed }, target, run }) => {
    const person = personInput(typed);
    return run(ChangeContact, { ...target, partyId, person }, "contact", (complaint) => {
      const own = ownParty(complaint);
      return own !== undefined && sameData(own, person);
    });
  },
);

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

const fields = { partyId: { kind: "carried" }, ...personFields, ...lettersFields } as const;

export default function MyDataPage(props: Route.ComponentProps) {
  const t = useTexts(texts);
  const { availability, represented } = props.loaderData;
  return (
    <CommandPage
      {...props}
      words={t}
      fields={fields}
      above={
        represented && (
          <p className="m-intro">
            {t.ofOther({ name: represented })}{" "}
            <PageLink to={`/mijn-klacht/${availability.reference}/bericht`}>{t.tellUs}</PageLink>.
          </p>
        )
      }
    />
  );
}
