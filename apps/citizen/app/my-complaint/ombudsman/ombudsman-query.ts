import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { DeadlineFields } from "#app/words/deadline-fields.ts";
import { ActionAvailabilityFields } from "../commands/command-fragments.ts";

/** What a request to the ombudsman must tell (Awb 9:28), and what was shared with them. */
export const OmbudsmanPageQuery = graphql(
  `query OmbudsmanPage($reference: String!) {
    today
    organisation { name }
    complaint(reference: $reference) {
      ...ActionAvailabilityFields
      receivedOn
      conductUntilOn
      namedPersons
      parts { number description }
      ending { on outcome }
      deadlines { ...DeadlineFields status }
      complainants { you name email phone address { street postcode city country } }
      representative { you name email phone address { street postcode city country } }
      ombudsmanStep {
        open
        fromOn
        untilOn
        ombudsman { name address email website }
      }
      dossierShare { sharedOn openedOn }
    }
  }`,
  [ActionAvailabilityFields, DeadlineFields],
);

export type OmbudsmanComplaint = NonNullable<ResultOf<typeof OmbudsmanPageQuery>["complaint"]>;
