import type { Actor } from "../complaint/actor.ts";
import type { Complaint } from "../complaint/complaint.ts";
import type { Coordination } from "../settings.ts";
import { capacities } from "./capacity.ts";

/**
 * Whether this actor may post the letters of a complaint, and therefore read those that wait for it: somebody has to fill
 * the envelope. It opens nothing else of the file. What is restricted is posted by who works on it, not by the desk.
 */
export function postsLetters(actor: Actor, complaint: Complaint, coordination: Coordination): boolean {
  const held = capacities(actor, complaint, coordination);
  return held.has("SYSTEM") || held.has("COORDINATOR") || (held.has("INTAKE") && !complaint.restricted);
}
