import { relationsOf } from "../access/relation.ts";
import { isPossible } from "../complaint/apply-rule.ts";
import type { Complaint } from "../complaint/complaint.ts";
import type { Context } from "../complaint/context.ts";
import type { ActionType } from "../complaint/rules.ts";
import type { RouteSuggestion } from "../routing/route.ts";
import type { Awaited, Seen, StepReason } from "./step.ts";
import { steps } from "./steps.ts";

/** The one thing to do now, or what is waited for before there is one. */
export interface NextStep {
  readonly action: ActionType | undefined;
  /** Why this comes before what would come otherwise; undefined where it is simply next. */
  readonly because: StepReason | undefined;
  readonly awaited: Awaited | undefined;
  /** Until when, or on which day, what is waited for is to come; undefined where no day is known. */
  readonly untilOn: Temporal.PlainDate | undefined;
}

/** Whether the step depends on where the route leads: by who coordinates it, while nobody handles it or was asked to. */
export function isToBeRouted(complaint: Complaint, { actor, coordination }: Context): boolean {
  const { status, handler, proposedHandler } = complaint;
  return (
    (status === "RECEIVED" || status === "ASSESSING" || status === "INFORMAL") &&
    !handler &&
    !proposedHandler &&
    relationsOf(actor, complaint, coordination).has("COORDINATOR")
  );
}

/**
 * What this person had best do now: the first step that is possible and wanted, in the order in which steps go before each
 * other. One source for lists and pages, so that none says *judge* where another says *wait for the hearing*.
 *
 * @param route how the route goes, where it is to be routed
 * @returns undefined when the turn is with somebody else
 */
export function nextStep(
  complaint: Complaint,
  context: Context,
  route: RouteSuggestion["next"] | undefined,
): NextStep | undefined {
  const held = relationsOf(context.actor, complaint, context.coordination);
  const seen: Seen = {
    complaint,
    context,
    route: isToBeRouted(complaint, context) ? route : undefined,
    held,
  };
  const step = steps.find(
    (one) => one.when(seen) && (one.action === undefined || isPossible(one.action, complaint, context)),
  );
  return (
    step && {
      action: step.action,
      because: step.because,
      awaited: step.awaited,
      untilOn: step.untilOn?.(seen),
    }
  );
}
