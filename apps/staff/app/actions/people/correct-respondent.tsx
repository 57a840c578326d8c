import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { partyOptions } from "../../forms/case-options.server.ts";

const Respondents = graphql(`
  query Respondents($reference: String!) {
    complaint(reference: $reference) {
      respondents { partyId name staff { id } address { street postcode city country } }
    }
  }
`);

/** Another name or address for somebody complained about who has no account here. */
const form = defineForm("CORRECT_RESPONDENT", {
  partyId: {
    kind: "pick",
    from: "withoutAccount",
    label: { nl: "Van wie?", en: "Of whom?" },
    initial: "only",
    refusals: ["NO_SUCH_RESPONDENT", "RESPONDENT_WORKS_HERE"],
  },
  name: {
    kind: "line",
    label: { nl: "Naam, zoals die in brieven moet staan", en: "Name, as it should stand in letters" },
  },
  address: { kind: "address" },
});

export const loader = loadForm(form, async ({ read, language }) => {
  const complaint = await read(Respondents);
  const people = complaint.respondents.filter(({ staff }) => staff === null);
  const only = people.length === 1 ? people[0] : undefined;
  return {
    options: { withoutAccount: partyOptions(people, language) },
    initial: {
      name: only?.name,
      "address.street": only?.address?.street,
      "address.postcode": only?.address?.postcode,
      "address.city": only?.address?.city,
      "address.country": only?.address?.country,
    },
  };
});
export const action = runCommand(form);
export default formPage(form);
