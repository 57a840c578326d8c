import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { PossibleFields } from "../../commands/possible-fields.ts";
import { EndingFields } from "../../ending/ending-fields.ts";
import { AnswerTermFields } from "../answer-term.server.ts";

/** Who has the ball, and all that the first card says of it. */
export const TurnFields = graphql(
  `fragment TurnFields on Complaint @_unmask {
    status
    open
    turn { holder task untilOn }
    channel
    receivedOn
    handler { name }
    department { name { nl en } }
    hearings { side status mode plannedAt place }
    ombudsmanStep { open untilOn }
    ...AnswerTermFields
    ...PossibleFields
    ...EndingFields
  }`,
  [AnswerTermFields, PossibleFields, EndingFields],
);

export type Turn = ResultOf<typeof TurnFields>;
