import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { CommandOutcome } from "./command.server.ts";
import { ComplaintStanding } from "./standing.server.ts";

export const AnswerPostponementQuery = graphql(
  `query AnswerPostponementQuery($reference: String!) {
    complaint(reference: $reference) {
      ...ComplaintStanding
      postponedUntilOn
      postponementRequest { untilOn reason }
      deadlines { kind dueOn status }
    }
  }`,
  [ComplaintStanding],
);

export const AnswerPostponement = graphql(
  `mutation AnswerPostponement($input: AnswerPostponementInput!) {
    answerPostponement(input: $input) { ...CommandOutcome }
  }`,
  [CommandOutcome],
);
