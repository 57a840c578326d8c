import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { PossibleFields } from "./commands/possible-fields.ts";
import { ConversationFields } from "./conversation.server.ts";
import { TimelineFields } from "./course/timeline/timeline-fields.ts";
import { TurnFields } from "./course/turn/turn-fields.ts";
import { EndedPartsFields } from "./ending/ended-parts.server.ts";
import { LettersFields } from "./letters/letters-fields.ts";
import { RequestFields } from "./ombudsman/request-words.server.ts";

/** What the page of one's own complaint says itself, and what each of its cards shows. */
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
      complainants { name }
      representative { you name }
      ombudsmanStep { open }
      ...TurnFields
      ...RequestFields
      ...TimelineFields
      ...EndedPartsFields
      ...ConversationFields
      ...LettersFields
      ...PossibleFields
    }
  }`,
  [
    TurnFields,
    RequestFields,
    TimelineFields,
    EndedPartsFields,
    ConversationFields,
    LettersFields,
    PossibleFields,
  ],
);

export type ComplaintPage = ResultOf<typeof ComplaintPageQuery>;
export type ShownComplaint = NonNullable<ComplaintPage["complaint"]>;
