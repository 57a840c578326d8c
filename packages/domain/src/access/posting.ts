import type { Actor } from "../complaint/actor.ts";
import type { Complaint, Notice } from "../complaint/complaint.ts";
import type { Coordination } from "../settings.ts";
import { relationsOf } from "./relation.ts";

/**
 * Whether this actor may post the letters of a complaint, and therefore read those that wait for it: somebody has to fill
 * the envelope. It opens nothing else of the file. What is restricted is posted by who works on it, not by the desk.
 */
export function postsLetters(actor: Actor, complaint: Complaint, coordination: Coordination): boolean {
  const held = relationsOf(actor, complaint, coordination);
  return held.has("SYSTEM") || held.has("COORDINATOR") || held.has("POST");
}

/** Whether this letter is this actor's to post: the desk's only while it stands in the list of letters to post or hand over. */
export function postsLetter(
  actor: Actor,
  complaint: Complaint,
  { channel, state }: Notice,
  coordination: Coordination,
): boolean {
  const held = relationsOf(actor, complaint, coordination);
  const onPaper = channel === "POST" || channel === "NONE";
  const waits = onPaper && state === "REQUESTED";
  return held.has("SYSTEM") || held.has("COORDINATOR") || (held.has("POST") && waits);
}
