import type { Actor } from "../complaint/actor.ts";
import { applyRule } from "../complaint/apply-rule.ts";
import type { Complaint } from "../complaint/complaint.ts";
import type { Context } from "../complaint/context.ts";
import type { ComplaintEvent } from "../complaint/event.ts";
import { fold } from "../complaint/evolve.ts";
import { type RegisterComplaint, registerComplaint } from "../complaint/intake/register-complaint.ts";
import { type SubmitComplaint, submitComplaint } from "../complaint/intake/submit-complaint.ts";
import {
  type RegisterOmbudsmanRequest,
  registerOmbudsmanRequest,
} from "../complaint/ombudsman/register-request.ts";
import type { RuleResult } from "../complaint/rule.ts";
import type { Command } from "../complaint/rules.ts";
import type { PartyId, TextRef } from "../ids.ts";
import { contextOf } from "./context.ts";
import { idOf } from "./ids.ts";
import { text } from "./texts.ts";

export type AnyCommand = Command | SubmitComplaint | RegisterComplaint | RegisterOmbudsmanRequest;
export type History = readonly ComplaintEvent[];

/** A command that needs texts kept and people added first; for the API's commands alike, which keep them in the database. */
export type Compose = (
  keep: (kind: "HEARING_REPORT" | "REACTION" | "FINDINGS", words: string) => TextRef,
  complaint: Complaint,
  people: { readonly add: (person: NamedPerson) => PartyId },
) => Command;

/** Somebody without contact data. */
interface NamedPerson {
  readonly name: string;
  readonly email: undefined;
  readonly phone: undefined;
  readonly address: undefined;
}

/** One thing that somebody did: on which day, who, what. */
export type Step<Done = AnyCommand> = readonly [on: string, actor: Actor, command: Done];

/** The complaint that a history amounts to. */
export function complaintOf(history: History): Complaint {
  const complaint = fold(history);
  if (!complaint) throw new Error("This history has no beginning: start with a submission or a registration");
  return complaint;
}

/** What a command comes to after this history; with opening commands the history is empty. */
export function resultAfter(history: History, command: AnyCommand, context: Context): RuleResult {
  switch (command.type) {
    case "SubmitComplaint":
      return submitComplaint(command, context);
    case "RegisterComplaint":
      return registerComplaint(command, context);
    case "RegisterOmbudsmanRequest":
      return registerOmbudsmanRequest(command, context);
    default:
      return applyRule(complaintOf(history), command, context);
  }
}

/** Lets things happen by the rules, so that no test starts from a state that cannot exist. */
export function after(history: History, ...steps: readonly Step<AnyCommand | Compose>[]): History {
  return afterWith({}, history, ...steps);
}

/** The same, in a municipality with other settings, calendar or coordination. */
export function afterWith(
  changes: Partial<Context>,
  history: History,
  ...steps: readonly Step<AnyCommand | Compose>[]
): History {
  const soFar = [...history];
  for (const [on, actor, wanted] of steps) {
    const command = typeof wanted === "function" ? composed(wanted, complaintOf(soFar)) : wanted;
    const result = resultAfter(soFar, command, contextOf(actor, on, changes));
    if (!result.accepted) throw new Error(`${command.type} on ${on} was refused: ${result.refusal.code}`);
    soFar.push(...result.events);
  }
  return soFar;
}

/** Texts and people by their names alone. */
function composed(compose: Compose, complaint: Complaint): Command {
  return compose((_, words) => text(words), complaint, { add: ({ name }) => idOf(name) });
}
