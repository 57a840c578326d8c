import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { CommandOutcome } from "./command.server.ts";
import { ComplaintStanding } from "./standing.server.ts";

export const SendMessageQuery = graphql(
  `query SendMessageQuery($reference: String!) { complaint(reference: $reference) { ...ComplaintStanding } }`,
  [ComplaintStanding],
);

export const SendMessage = graphql(
  `mutation SendMessageAsComplainant($input: SendMessageInput!) { sendMessage(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);
