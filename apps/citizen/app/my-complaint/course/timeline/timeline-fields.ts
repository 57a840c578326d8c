import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { PossibleFields } from "../../commands/possible-fields.ts";
import { LettersFields } from "../../letters/letters-fields.ts";
import { OmbudsmanCaseFields } from "../../ombudsman/ombudsman-step.server.ts";
import { AnswerTermFields } from "../answer-term.server.ts";
import { HistoryFields } from "../history.server.ts";

/** Everything that the timeline tells. */
export const TimelineFields = graphql(
  `fragment TimelineFields on Complaint @_unmask {
    status
    open
    receivedOn
    supplementRequest { requestedOn replyByOn }
    handler { name }
    handlerAssignedOn
    oralWish
    turn { holder task }
    hearings { side status mode plannedAt replyByOn heardOn waiver proposal { mode } }
    postponedUntilOn
    forwardings { on name }
    ending { on }
    ...AnswerTermFields
    ...OmbudsmanCaseFields
    ...PossibleFields
    ...HistoryFields
    ...LettersFields
  }`,
  [AnswerTermFields, OmbudsmanCaseFields, PossibleFields, HistoryFields, LettersFields],
);

export type Timeline = ResultOf<typeof TimelineFields>;
