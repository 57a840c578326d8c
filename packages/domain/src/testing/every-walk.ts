import fc from "fast-check";
import type { ComplaintEvent, EventType } from "../complaint/event.ts";
import { anyWalk, type Walk, type Walked } from "./random-walk.ts";

/** Sixty walks of many weeks with people who try anything. */
export function holds(check: (walk: Walk) => void): void {
  fc.assert(fc.property(anyWalk, check), { numRuns: 60 });
}

/** For every step that was accepted and gave an event of this type. */
export function whenever<T extends EventType>(
  type: T,
  check: (
    event: Extract<ComplaintEvent, { type: T }>,
    step: Walked,
    events: readonly ComplaintEvent[],
  ) => void,
): void {
  holds(({ steps }) => {
    for (const step of steps) {
      if (!step.decision.accepted) continue;
      for (const event of step.decision.events) {
        if (isOf(event, type)) check(event, step, step.decision.events);
      }
    }
  });
}

function isOf<T extends EventType>(
  event: ComplaintEvent,
  type: T,
): event is Extract<ComplaintEvent, { type: T }> {
  return event.type === type;
}
