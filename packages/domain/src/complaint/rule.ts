import type { Relation } from "../access/relation.ts";
import { actorRef } from "./actor.ts";
import type { Complaint } from "./complaint.ts";
import type { Context } from "./context.ts";
import type { ComplaintEvent, EventData, Stamped } from "./event.ts";
import { type Facts, type Refusal, type RefusalCode, refusal } from "./refusals.ts";

/** What a command comes to: events to append, or the reason why not. */
export type RuleResult =
  | { readonly accepted: true; readonly events: readonly ComplaintEvent[] }
  | { readonly accepted: false; readonly refusal: Refusal };

/**
 * One command's rule. `guard` needs nothing typed, so a page can say beforehand why an action is impossible.
 *
 * @template Typed what the command says beside its name, which is that under which the rule stands in `rules.ts`
 */
export interface Rule<Typed = unknown> {
  /**
   * Who may do this, by what they are to this complaint. A relation never acts beyond what its view shows: what a view
   * hides, no command brings within reach.
   */
  readonly by: readonly Relation[];
  readonly guard: (complaint: Complaint, context: Context) => Refusal | undefined;
  readonly decide: (complaint: Complaint, command: Typed, context: Context) => RuleResult;
}

/** Stamps what happened with who and when. */
export function stamp<H extends EventData>(context: Context, event: H): Stamped<H> {
  return { ...event, at: context.now, by: actorRef(context.actor) };
}

export function accept(context: Context, ...events: readonly EventData[]): RuleResult {
  return { accepted: true, events: events.map((event) => stamp(context, event)) };
}

export function refuse(code: RefusalCode, facts?: Facts): RuleResult {
  return { accepted: false, refusal: refusal(code, facts) };
}

/** The first of these that says no, in the order in which a reader should hear them. */
export function firstOf(...refusals: readonly (Refusal | undefined)[]): Refusal | undefined {
  return refusals.find((one) => one !== undefined);
}

/** Turns checks that need what was typed into a decision. */
export function unless(refused: Refusal | undefined, result: () => RuleResult): RuleResult {
  return refused ? { accepted: false, refusal: refused } : result();
}
