import { conflictStatus } from "@gehoor/web/commands/conflict-status.ts";
import type { ShouldRevalidateFunctionArgs } from "react-router";

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
