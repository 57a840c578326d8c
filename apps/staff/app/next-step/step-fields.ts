import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";

/** What the viewer had best do now, as the API says it: the same for a row of a list and for the case. */
export const StepFields = graphql(`
  fragment StepFields on NextStep @_unmask { action because awaited untilOn handler { id name } }
`);

export type StepData = ResultOf<typeof StepFields>;
