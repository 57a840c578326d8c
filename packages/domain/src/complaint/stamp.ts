import type { ActorRef } from "./actor.ts";

/** When something was recorded and by whom. The day it counts for, where that can differ, is in the event itself. */
export interface Stamp {
  readonly at: Temporal.Instant;
  readonly by: ActorRef;
}
