import type { ShouldRevalidateFunctionArgs } from "react-router";

/** What the action of a command answers when somebody changed the complaint meanwhile. */
export const conflictStatus = 409;

/**
 * For a page with a form: after a conflict it shows how the complaint stands now, and sends that version the next time.
 * Under JavaScript the framework loads nothing again by itself after an answer of 4xx, and the second try would meet the
 * same conflict for ever. Not after other refusals: a session that is over would lead away from what was typed.
 */
export function shouldRevalidate({
  actionStatus,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  return defaultShouldRevalidate || actionStatus === conflictStatus;
}
