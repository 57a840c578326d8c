import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { PossibleFields } from "../commands/possible-fields.ts";
import { HistoryFields } from "../course/history.server.ts";
import { LettersFields } from "../letters/letters-fields.ts";

/** How a complaint ended, and where it went. */
export const EndingFields = graphql(
  `fragment EndingFields on Complaint @_unmask {
    status
    receivedOn
    ending { on outcome }
    decline { ground reasons reviewOn }
    forwardings { on name address email phone website }
    mergedReference
    supplementRequest { requestedOn }
    ...HistoryFields
    ...LettersFields
    ...PossibleFields
  }`,
  [HistoryFields, LettersFields, PossibleFields],
);

export type Ending = ResultOf<typeof EndingFields>;
