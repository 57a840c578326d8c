import type { Tone } from "@gehoor/web/blocks/tag.tsx";

/** Due within this many days is soon; the same week of the worklist's chip. */
export const soonDays = 7;

/** How near a duty is. @param daysLeft from today to its day, negative when that is past; null when there is none */
export function urgencyOf(daysLeft: number | null): Tone {
  if (daysLeft === null || daysLeft > soonDays) return "calm";
  return daysLeft < 0 ? "late" : "soon";
}
