import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { DraftFields } from "../drafts/draft-query.ts";
import { RefusalFields } from "./command-outcome.ts";

/** What every action's form must know of its complaint. */
export const ActionQuery = graphql(
  `
  query Action($reference: String!, $action: ActionType, $writes: Boolean = false) {
    today
    complaint(reference: $reference) {
      id view reference summary version straightToOmbudsman joinedReferences
      possibleActions { type allowed refusal { ...RefusalFields } }
      parts { number subject description ending { as } judgement findings norms }
      complainants { partyId name you spokesperson deceasedOn withdrawnOn }
      representative { partyId name kind }
      respondents { partyId name office copySentOn }
      hearings { partyId name side mode status replyByOn you proposal { moments } }
      awaitedReactions { partyId name untilOn }
      handler { id name }
      drafts(action: $action) @include(if: $writes) { ...DraftFields }
    }
  }
`,
  [RefusalFields, DraftFields],
);

/** What is known of the complaint to every form. */
export type CaseFacts = NonNullable<ResultOf<typeof ActionQuery>["complaint"]>;

/** The municipality's day, from which days are understood. */
export const TodayQuery = graphql(`query Today { today }`);

/** What happened lately. Not after a cursor: for whom the history is closed the list is empty, and has no cursors. */
export const ChangesQuery = graphql(`
  query Changes($reference: String!) {
    complaint(reference: $reference) {
      version handler { name } proposedHandler { name }
      history(last: 25) { edges { node { version type at by { kind name } facts { name value } } } }
    }
  }
`);
