import {
  type Actor,
  type Complaint,
  type ComplaintId,
  type Context,
  isToBeRouted,
  type NextStep,
  nextStep,
  type RouteSuggestion,
  type StaffId,
  suggestRoute,
} from "@gehoor/domain";
import type { States } from "../../complaints/states.ts";
import type { System } from "../../system.ts";
import { readRoutingOrganisation } from "../staff/routing-organisation.ts";

/** A step, and to whom the route leads where it is to ask somebody to handle the complaint. */
export interface RoutedStep extends NextStep {
  readonly handlerId: StaffId | undefined;
}

interface Asking {
  readonly system: System;
  readonly states: States;
  readonly actor: Actor;
  readonly now: Temporal.Instant;
}

/** What this viewer had best do now with each of these complaints; one or two statements, however many there are. */
export async function readNextSteps(
  { system, states, actor, now }: Asking,
  ids: readonly ComplaintId[],
): Promise<readonly (RoutedStep | null)[]> {
  const complaints = await states.of(ids);
  const route = router(system);
  return Promise.all(
    complaints.map(async (complaint) => {
      if (!complaint) return null;
      return stepWith(route, complaint, await system.policies.contextFor(complaint, actor, now));
    }),
  );
}

/** The same of one complaint that was read already. */
export function nextStepOf(
  system: System,
  complaint: Complaint,
  context: Context,
): Promise<RoutedStep | null> {
  return stepWith(router(system), complaint, context);
}

type Router = (complaint: Complaint, context: Context) => Promise<RouteSuggestion>;

/** Reads who works where once, and only where a route is asked for. */
function router({ sql }: System): Router {
  let organisation: ReturnType<typeof readRoutingOrganisation> | undefined;
  return async (complaint, context) => {
    organisation ??= readRoutingOrganisation(sql);
    return suggestRoute(complaint, await organisation, context);
  };
}

async function stepWith(route: Router, complaint: Complaint, context: Context): Promise<RoutedStep | null> {
  const suggested = isToBeRouted(complaint, context) ? await route(complaint, context) : undefined;
  const step = nextStep(complaint, context, suggested?.next);
  if (!step) return null;
  const handlerId = step.action === "AssignHandler" ? suggested?.routes.at(0)?.handler.staffId : undefined;
  return { ...step, handlerId };
}
