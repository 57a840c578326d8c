import { graphql } from "@gehoor/web/graphql/graphql.ts";

export const AnswerQuery = graphql(
  `query AnswerQuery($reference: String!) {
    complaint(reference: $reference) {
      reference
      ending { on outcome }
      parts { number subject description findings judgement norms ending { as on ombudsmanUntilOn } }
      conclusions {
        text
        deviationReason
        measures { number description dueOn department { name { nl en } } }
      }
      ombudsmanStep { open untilOn }
      letters(first: 100) { edges { node { number kind html } } }
    }
  }`,
);
