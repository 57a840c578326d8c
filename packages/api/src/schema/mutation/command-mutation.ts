import {
  type ActionType,
  type Actor,
  type Command,
  type Complaint,
  type ComplaintId,
  rules,
} from "@gehoor/domain";
import { commandOf } from "../../auth/buckets.ts";
import { actorOf } from "../../auth/session.ts";
import type { PeopleStore } from "../../complaints/people.ts";
import type { AddText } from "../../complaints/texts.ts";
import { onceKey } from "../../complaints/writing/idempotency.ts";
import { runCommand } from "../../complaints/writing/run-command.ts";
import type { ApiContext } from "../../context.ts";
import { dossierAfter, loadDossier } from "../../reads/dossier/load-dossier.ts";
import { builder, type Scopes } from "../base/builder.ts";
import { defineInput, type InputField, type InputFields, type ValuesOf } from "../input/input-field.ts";
import { id } from "../input/plain-fields.ts";
import type { Problem } from "../input/problem.ts";
import { parserOf, readInput } from "../input/read-input.ts";
import { baseFields, onceFields } from "./base-fields.ts";
import { type CommandResult, CommandResultType, invalid, notFound, refused } from "./results.ts";

/** What a command is made with, besides what was typed. */
export interface Keepers {
  readonly addText: AddText;
  readonly people: PeopleStore;
  readonly complaint: Complaint;
  readonly actor: Actor;
}

type Found<Extra> = { readonly found: Extra } | { readonly problem: Problem };

export interface CommandMutation<Fields extends InputFields, Extra> {
  readonly description: string;
  readonly fields: Fields;
  /** True for what a retry must not do twice: the form brings a key. */
  readonly once?: boolean;
  /** Looks up what the command names, such as another complaint by its reference. */
  readonly find?: (
    typed: ValuesOf<Fields>,
    context: ApiContext,
    complaintId: ComplaintId,
  ) => Promise<Found<Extra>>;
  readonly compose: (typed: ValuesOf<Fields>, keepers: Keepers, found: Extra | undefined) => Command;
}

/**
 * One mutation for one command: what was typed becomes values or problems, the values a command, the command's outcome
 * one of the result types. No rule and no statement lives here.
 */
export function commandMutation<Fields extends InputFields, Extra = never>(
  name: Uncapitalize<ActionType>,
  mutation: CommandMutation<Fields, Extra>,
): void {
  const { description, fields, once } = mutation;
  const type = actionOf(name);
  const all = { ...baseFields, ...(once ? onceFields : {}), ...fields };
  const input = defineInput(`${type}Input`, description, all);
  const typed: InputField<ValuesOf<Fields>> = { ...id("The input."), type: input, parse: parserOf(fields) };
  const base = { ...typed, parse: parserOf({ ...baseFields, ...onceFields }) };
  builder.mutationField(name, (t) =>
    t.field({
      type: CommandResultType,
      authScopes: { [scopeOf(type)]: true },
      description,
      args: { input: t.arg({ type: input, required: true, description: "What was typed." }) },
      resolve: async (_, args, context): Promise<CommandResult> => {
        const about = readInput(base, args.input, "");
        const values = readInput(typed, args.input, "");
        if (!about.ok || !values.ok)
          return invalid([...(about.ok ? [] : about.problems), ...(values.ok ? [] : values.problems)]);
        const found = await mutation.find?.(values.value, context, about.value.complaintId);
        if (found && "problem" in found) return invalid([found.problem]);
        const { idempotencyKey: key } = about.value;
        const idempotencyKey = key === undefined ? undefined : onceKey(key, type, args.input);
        return run(context, { ...about.value, idempotencyKey }, (keepers) =>
          mutation.compose(values.value, keepers, found?.found),
        );
      },
    }),
  );
}

/** `addNote` is the mutation of the rule `AddNote`. */
export function actionOf(name: Uncapitalize<ActionType>): ActionType {
  const wanted = Object.keys(rules).find(
    (type): type is ActionType => type.toLowerCase() === name.toLowerCase(),
  );
  if (!wanted) throw new Error(`There is no rule for ${name}`);
  return wanted;
}

/** Who may ask at all, as the rule says who acts; the rule itself decides about this complaint. */
function scopeOf(type: ActionType): keyof Scopes {
  const by: readonly string[] = rules[type].by;
  if (!by.includes("COMPLAINANT")) return "staff";
  return by.length === 1 ? "complainant" : "signedIn";
}

type About = ValuesOf<typeof baseFields & typeof onceFields>;

async function run(
  context: ApiContext,
  { complaintId, expectedVersion, idempotencyKey }: About,
  compose: (keepers: Keepers) => Command,
): Promise<CommandResult> {
  const { system, unrestricted } = context;
  const actor = actorOf(context);
  await context.rateLimits.spend(...commandOf(context.session));
  const handled = await runCommand(unrestricted, {
    readBy: system.db,
    complaintId,
    actor,
    expectedVersion,
    idempotencyKey,
    compose: (addText, complaint, people) => compose({ addText, people, complaint, actor }),
  });
  switch (handled.outcome) {
    case "DONE":
      return { kind: "CommandDone", dossier: await dossierAfter({ ...context, actor }, handled.complaint) };
    case "REFUSED":
      return refused(handled.refusal);
    case "NOT_FOUND":
      return notFound;
    case "CONFLICT": {
      const dossier = await loadDossier({ ...context, actor }, complaintId);
      return dossier ? { kind: "Conflict", dossier } : notFound;
    }
  }
}
