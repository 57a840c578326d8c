import { type Capacity, capacities } from "../access/capacity.ts";
import { isBarred } from "../access/involvement.ts";
import { isOpenStatus } from "./codes.ts";
import type { Complaint } from "./complaint.ts";
import type { Context } from "./context.ts";
import { answered } from "./correspondence/answered.ts";
import { evolve } from "./evolve.ts";
import { type Refusal, refusal } from "./refusals.ts";
import { type Decision, type Rule, stamp, unless } from "./rule.ts";
import { type ActionType, type Command, rules } from "./rules.ts";

/** Any rule, for code that treats them alike. The table pairs each with its own command. */
function ruleOf(type: ActionType): Rule<Command> {
  return rules[type] as unknown as Rule<Command>;
}

/** By what this actor may give the command: the capacities that the rule asks for and he has. */
function heldFor(type: ActionType, complaint: Complaint, context: Context): readonly Capacity[] {
  const held = capacities(context.actor, complaint, context.coordination);
  return ruleOf(type).by.filter((capacity) => held.has(capacity));
}

/** The desk's alone, who sees only that the complaint exists: also a reason why not would tell more of it. */
function isAtDesk(held: readonly Capacity[]): boolean {
  return held.every((capacity) => capacity === "COUNTER" || capacity === "POST");
}

/** Who acts must be something to this complaint that the rule asks for; who is involved is told that (Awb 9:7). */
function notTheirs(complaint: Complaint, { actor }: Context): Refusal {
  const barred = actor.kind === "STAFF" && isBarred(complaint, actor.staffId);
  return refusal(barred ? "INVOLVED" : "NOT_YOURS");
}

/**
 * Whether this actor may do this now; the one judgement behind what is offered and what is done.
 *
 * @returns undefined where it is not this actor's to do at all
 */
function standing(type: ActionType, complaint: Complaint, context: Context): PossibleAction | undefined {
  const held = heldFor(type, complaint, context);
  if (held.length === 0) return undefined;
  const refused = ruleOf(type).guard(complaint, context);
  return refused && isAtDesk(held) ? undefined : { type, refusal: refused };
}

/**
 * What a command on a complaint comes to. Pure: the same complaint, command and context give the same decision.
 * Asks first who acts, then whether the state allows it, then what was typed.
 */
export function decide(complaint: Complaint, command: Command, context: Context): Decision {
  const { type } = command;
  const possible = standing(type, complaint, context);
  const refused = possible ? possible.refusal : notTheirs(complaint, context);
  const decision = goingWithAnswer(
    complaint,
    unless(refused, () => ruleOf(type).decide(complaint, command, context)),
    context,
  );
  if (decision.accepted || !isAtDesk(heldFor(type, complaint, context))) return decision;
  return { accepted: false, refusal: refusal(decision.refusal.code) };
}

/**
 * Whatever changes who complains or who speaks for them, an approved answer goes along with it: to who is to be told now,
 * and closing the case where with that everybody has been told (Awb 9:12(1)).
 */
function goingWithAnswer(complaint: Complaint, decision: Decision, context: Context): Decision {
  if (!decision.accepted || !complaint.approval || !isOpenStatus(complaint.status)) return decision;
  const after = decision.events.reduce<Complaint>(evolve, complaint);
  const isSame =
    after.complainants === complaint.complainants && after.representative === complaint.representative;
  if (isSame || !isOpenStatus(after.status)) return decision;
  const further = answered(after, context).map((happening) => stamp(context, happening));
  return { accepted: true, events: [...decision.events, ...further] };
}

export interface PossibleAction {
  readonly type: ActionType;
  /** Undefined: it can be done now. */
  readonly refusal: Refusal | undefined;
}

/** Whether this actor can do this now. */
export function isPossible(type: ActionType, complaint: Complaint, context: Context): boolean {
  const possible = standing(type, complaint, context);
  return possible !== undefined && possible.refusal === undefined;
}

/** The actions that are this actor's to do on this complaint, each possible now or with the reason why not. */
export function possibleActions(complaint: Complaint, context: Context): readonly PossibleAction[] {
  return Object.keys(rules).flatMap((type) => standing(type as ActionType, complaint, context) ?? []);
}
