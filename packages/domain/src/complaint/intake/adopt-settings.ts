import { mustBeOpen } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule } from "../rule.ts";
import { isAcknowledgedOtherwise } from "./acknowledged-otherwise.ts";

/**
 * Terms are never recomputed silently: the coordinator sees the difference and says yes. That an adviser handles the
 * complaint, and so how long it takes, is said in the acknowledgement (Awb 9:15(1)): once that has left, or the adviser
 * is at work, settings that say otherwise come too late for this complaint.
 */
export const adoptSettings: Rule = {
  by: ["COORDINATOR"],
  guard: (complaint, context) =>
    firstOf(
      mustBeOpen(complaint),
      context.newestSettings.version > complaint.settingsVersion ? undefined : refusal("NO_NEWER_SETTINGS"),
      isAcknowledgedOtherwise(complaint, context) ? refusal("ACKNOWLEDGED_OTHERWISE") : undefined,
    ),
  decide: (_, __, context) =>
    accept(context, { type: "SettingsAdopted", settingsVersion: context.newestSettings.version }),
};
