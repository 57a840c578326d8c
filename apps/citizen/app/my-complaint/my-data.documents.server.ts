import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { CommandOutcome } from "./command.server.ts";
import { ComplaintStanding } from "./standing.server.ts";

export const MyDataQuery = graphql(
  `query MyDataQuery($reference: String!) {
    complaint(reference: $reference) {
      ...ComplaintStanding
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
  [ComplaintStanding],
);

export const ChangeContact = graphql(
  `mutation ChangeOwnContact($input: ChangeContactInput!) {
    changeContact(input: $input) { ...CommandOutcome }
  }`,
  [CommandOutcome],
);
