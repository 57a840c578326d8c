import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import type { ActionType } from "#app/words/codes.ts";

/** What may be done with a complaint now. */
export const PossibleFields = graphql(`
  fragment PossibleFields on Complaint @_unmask { possibleActions { type allowed } }
`);

/** Whether this can be done with a complaint now, as the API says. */
export function isPossible({ possibleActions }: ResultOf<typeof PossibleFields>, type: ActionType): boolean {
  return possibleActions.some((one) => one.type === type && one.allowed);
}
