import { isBarred } from "../access/involvement.ts";
import { type Relation, relationsOf } from "../access/relation.ts";
import { isOpenStatus } from "./codes.ts";
import type { Complaint } from "./complaint.ts";
import type { Context } from "./context.ts";
import { answered } from "./correspondence/answered.ts";
import { evolve } from "./evolve.ts";
import { type Refusal, refusal } from "./refusals.ts";
import { type Rule, type RuleResult, stamp, unless } from "./rule.ts";
import { type ActionType, type Command, rules } from "./rules.ts";

/** Any rule, for code that treats them alike. The table pairs each with its own command. */
function ruleOf(type: ActionType): Rule<Command> {
  return rules[type] as unknown as Rule<Command>;
}

/** By what this actor may give the command: the relations that the rule asks for and they have. */
function heldFor(type: ActionType, complaint: Complaint, context: Context): readonly Relation[] {
  const held = relationsOf(context.actor, complaint, context.coordination);
  return ruleOf(type).by.filter((relation) => held.has(relation));
}

/** The desk's alone, who sees only that the complaint exists: also a reason why not would tell more of it. */
function isAtDesk(held: readonly Relation[]): boolean {
  return held.every((relation) => relation === "COUNTER" || relation === "POST");
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
function availability(type: ActionType, complaint: Complaint, context: Context): PossibleAction | undefined {
  const held = heldFor(type, complaint, context);
  if (held.length === 0) return undefined;
  const refused = ruleOf(type).guard(complaint, context);
  return refused && isAtDesk(held) ? undefined : { type, refusal: refused };
}

/**
 * What a command on a complaint comes to. Pure: the same complaint, command and context give the same result.
 * Asks first who acts, then whether the state allows it, then what was typed.
 */
export function applyRule(complaint: Complaint, command: Command, context: Context): RuleResult {
  const { type } = command;
  const refused = whyNot(type, complaint, context);
  const result = goingWithAnswer(
    complaint,
    unless(refused, () => ruleOf(type).decide(complaint, command, context)),
    context,
  );
  if (result.accepted || !isAtDesk(heldFor(type, complaint, context))) return result;
  return { accepted: false, refusal: refusal(result.refusal.code) };
}

/**
 * Whatever changes who complains or who speaks for them, an approved answer goes along with it: to who is to be told now,
 * and closing the case where with that everybody has been told (Awb 9:12(1)).
 */
function goingWithAnswer(complaint: Complaint, result: RuleResult, context: Context): RuleResult {
  if (!result.accepted || !complaint.approval || !isOpenStatus(complaint.status)) return result;
  const after = result.events.reduce<Complaint>(evolve, complaint);
  const isSame =
    after.complainants === complaint.complainants && after.representative === complaint.representative;
  if (isSame || !isOpenStatus(after.status)) return result;
  const further = answered(after, context).map((event) => stamp(context, event));
  return { accepted: true, events: [...result.events, ...further] };
}

export interface PossibleAction {
  readonly type: ActionType;
  /** Undefined: it can be done now. */
  readonly refusal: Refusal | undefined;
}

/** Why this actor cannot do this now; undefined when they can. */
export function whyNot(type: ActionType, complaint: Complaint, context: Context): Refusal | undefined {
  const possible = availability(type, complaint, context);
  return possible ? possible.refusal : notTheirs(complaint, context);
}

/** Whether this actor can do this now. */
export function isPossible(type: ActionType, complaint: Complaint, context: Context): boolean {
  return whyNot(type, complaint, context) === undefined;
}

/** The actions that are this actor's to do on this complaint, each possible now or with the reason why not. */
export function possibleActions(complaint: Complaint, context: Context): readonly PossibleAction[] {
  return Object.keys(rules).flatMap((type) => availability(type as ActionType, complaint, context) ?? []);
}
