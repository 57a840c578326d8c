import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { partyOptions } from "../../forms/case-options.server.ts";

const Contacts = graphql(`
  query Contacts($reference: String!) {
    complaint(reference: $reference) {
      complainants { partyId name phone email emailConsent portal address { street postcode city country } }
      representative { partyId name phone email emailConsent portal address { street postcode city country } }
    }
  }
`);

/** New contact details, or consent to e-mail given or taken back. */
const form = defineForm("CHANGE_CONTACT", {
  partyId: {
    kind: "pick",
    from: "people",
    label: { nl: "Van wie?", en: "Of whom?" },
  },
  person: { kind: "person" },
});

/** Said where another person can be chosen than whose details are filled in. */
const amongOthers = {
  partyId: {
    hint: {
      nl: "Kiest u iemand anders dan hier is ingevuld? Pas dan alle gegevens aan.",
      en: "If you choose somebody else than is filled in here, change all details.",
    },
  },
};

export const loader = loadForm(form, async ({ read, language, request }) => {
  const complaint = await read(Contacts);
  const people = [...complaint.complainants, ...(complaint.representative ? [complaint.representative] : [])];
  const asked = new URL(request.url).searchParams.get("wie");
  const chosen = people.find(({ partyId }) => partyId === asked) ?? people[0];
  return {
    options: { people: partyOptions(people, language) },
    worded: people.length > 1 ? amongOthers : {},
    initial: {
      partyId: chosen?.partyId,
      "person.name": chosen?.name,
      "person.phone": chosen?.phone,
      "person.email": chosen?.email,
      "person.emailConsent": chosen?.emailConsent ? "yes" : undefined,
      "person.portal": chosen?.portal,
      "person.address.street": chosen?.address?.street,
      "person.address.postcode": chosen?.address?.postcode,
      "person.address.city": chosen?.address?.city,
      "person.address.country": chosen?.address?.country,
    },
  };
});
export const action = runCommand(form);
export default formPage(form);
