import { capacities } from "../access/capacity.ts";
import { isBarred } from "../access/involvement.ts";
import type { Complaint } from "./complaint.ts";
import type { Context } from "./context.ts";
import { type Refusal, refusal } from "./refusals.ts";
import { type Decision, firstOf, type Rule, unless } from "./rule.ts";
import { type ActionType, type Command, rules } from "./rules.ts";

/** Any rule, for code that treats them alike. The table pairs each with its own command. */
function ruleOf(type: ActionType): Rule<Command> {
  return rules[type] as unknown as Rule<Command>;
}

/** Who acts must be something to this complaint that the rule asks for; who is involved is told that (Awb 9:7). */
function mayAct(type: ActionType, complaint: Complaint, context: Context): Refusal | undefined {
  const held = capacities(context.actor, complaint, context.coordination);
  if (ruleOf(type).by.some((capacity) => held.has(capacity))) return undefined;
  const actor = context.actor;
  const barred = actor.kind === "STAFF" && isBarred(complaint, actor.staffId);
  return refusal(barred ? "INVOLVED" : "NOT_YOURS");
}

/**
 * What a command on a complaint comes to. Pure: the same complaint, command and context give the same decision.
 * Asks first who acts, then whether the state allows it, then what was typed.
 */
export function decide(complaint: Complaint, command: Command, context: Context): Decision {
  const rule = ruleOf(command.type);
  const refused = firstOf(mayAct(command.type, complaint, context), rule.guard(complaint, context));
  return unless(refused, () => rule.decide(complaint, command, context));
}

export interface PossibleAction {
  readonly type: ActionType;
  /** Undefined: it can be done now. */
  readonly refusal: Refusal | undefined;
}

/** The actions that are this actor's to do on this complaint, each possible now or with the reason why not. */
export function possibleActions(complaint: Complaint, context: Context): readonly PossibleAction[] {
  const held = capacities(context.actor, complaint, context.coordination);
  return Object.keys(rules)
    .map((type) => type as ActionType)
    .filter((type) => ruleOf(type).by.some((capacity) => held.has(capacity)))
    .map((type) => ({ type, refusal: ruleOf(type).guard(complaint, context) }));
}
