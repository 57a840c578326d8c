import type { Complaint } from "../complaint.ts";
import type { Stamp } from "../stamp.ts";

type Recent = Complaint["recentMessages"];

/** Each message is read by somebody and rings at their desk; nobody has more than this to say within an hour. */
export const messagesAnHour = 20;

/** Those of the hour before this instant. */
export function withinTheHour(messages: Recent, at: Temporal.Instant): Recent {
  const since = at.subtract({ hours: 1 });
  return messages.filter((message) => Temporal.Instant.compare(message.at, since) > 0);
}

/** Those of the hour before this message, and the message itself where the complainant's side sent it. */
export function withMessage(messages: Recent, { by, at }: Stamp): Recent {
  const recent = withinTheHour(messages, at);
  return "partyId" in by ? [...recent, { by: by.partyId, at }] : recent;
}
