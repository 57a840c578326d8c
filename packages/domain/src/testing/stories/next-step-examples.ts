import type { Actor } from "../../complaint/actor.ts";
import type { Context } from "../../complaint/context.ts";
import { nextStep } from "../../next-step/next-step.ts";
import type { RouteSuggestion } from "../../routing/route.ts";
import {
  annaId,
  complaintOf,
  contextOf,
  coordinator,
  dirkId,
  type History,
  inHandling,
  type Step,
  sent,
  settingsWithAdviser,
} from "../index.ts";

export const withAdviser = { settings: settingsWithAdviser };

/** The step in one line: what to do and why now, or what is waited for and until when. */
export function step(
  history: History,
  actor: Actor,
  on: string,
  { route, ...changes }: Partial<Context> & { readonly route?: RouteSuggestion["next"] } = {},
) {
  const found = nextStep(complaintOf(history), contextOf(actor, on, changes), route);
  if (!found) return "nothing";
  const { action, because, awaited, untilOn } = found;
  return [action ?? `wait for ${awaited}`, because ?? untilOn?.toString()].filter(Boolean).join(", ");
}

/** A data breach that the coordinator found in it. */
export const breach: Step = [
  "2026-03-03",
  coordinator,
  { type: "OpenParallelProcedure", kind: "DATA_BREACH" },
];

/** Both sides were offered to be heard. */
export const offered = sent(
  sent(inHandling(), "HEARING_OFFER", "2026-03-05", annaId),
  "HEARING_OFFER",
  "2026-03-05",
  dirkId,
);
