import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { DeadlineFields } from "#app/words/deadline-fields.ts";
import { ConversationFields } from "./conversation.server.ts";
import { OmbudsmanCaseFields } from "./ombudsman/ombudsman-step.server.ts";

/** Everything the page of one's own complaint shows. */
export const ComplaintPageQuery = graphql(
  `query MyComplaintPage($reference: String!) {
    complaint(reference: $reference) {
      id
      reference
      version
      status
      open
      straightToOmbudsman
      subject
      receivedOn
      startsOn
      receivedAt
      channel
      turn { holder task untilOn staff { name } }
      deadlines { ...DeadlineFields status }
      handler { name }
      handlerAssignedOn
      department { name { nl en } }
      adjournment { on weeks reason }
      postponedUntilOn
      postponementRequest { requestedOn untilOn }
      supplementRequest { requestedOn replyByOn }
      settlementProposal { askedOn }
      hearings { you side status mode plannedAt offeredOn replyByOn heardOn waiver }
      complainants { you name withdrawnOn }
      representative { you name }
      ending { on outcome ombudsmanUntilOn }
      parts { number subject ending { as on ombudsmanUntilOn letter } }
      decline { ground reasons reviewOn }
      ombudsmanStep { open fromOn untilOn }
      ...OmbudsmanCaseFields
      forwardings { on name address email phone website }
      mergedReference
      oralWish
      possibleActions { type allowed }
      history(first: 100) { edges { node { type at facts { name value } } } }
      ...ConversationFields
      letters(first: 100) { edges { node { number kind ofOther requestedAt dispatchedOn html } } }
    }
  }`,
  [DeadlineFields, OmbudsmanCaseFields, ConversationFields],
);

export type ComplaintPage = ResultOf<typeof ComplaintPageQuery>;
export type ShownComplaint = NonNullable<ComplaintPage["complaint"]>;
