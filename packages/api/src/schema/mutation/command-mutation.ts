import { type ActionType, type Command, type ComplaintId, rules } from "@gehoor/domain";
import { commandOf } from "../../auth/buckets.ts";
import { actorOf } from "../../auth/session.ts";
import { subjectOf } from "../../complaints/drafts/draft.ts";
import { onceKey } from "../../complaints/writing/idempotency.ts";
import { runCommand } from "../../complaints/writing/run-command.ts";
import type { ApiContext } from "../../context.ts";
import type { Onward } from "../../letters/letter-beforehand.ts";
import { dossierAfter, loadDossier } from "../../reads/dossier/load-dossier.ts";
import { builder, type Scopes } from "../base/builder.ts";
import { defineInput, type InputField, type InputFields, type ValuesOf } from "../input/input-field.ts";
import { id } from "../input/plain-fields.ts";
import type { Problem } from "../input/problem.ts";
import { parserOf, readInput } from "../input/read-input.ts";
import { baseFields, onceFields } from "./base-fields.ts";
import type { Keepers } from "./keepers.ts";
import { LetterBeforehandResultType, readBeforehand } from "./letter-beforehand.ts";
import { type CommandResult, CommandResultType, invalid, notFound, refused } from "./results.ts";

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
  /** How it comes to a letter to the complainant, which can then be read beforehand: a query of the same input. */
  readonly letter?: Onward;
}

/** What was sent as a command to be made, or everything that is wrong with it. */
type ReadCommand = (
  sent: unknown,
  context: ApiContext,
) => Promise<
  | { readonly problems: readonly Problem[] }
  | { readonly about: About; readonly compose: (keepers: Keepers) => Command }
>;

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
  const read: ReadCommand = async (sent, context) => {
    const about = readInput(base, sent, "");
    const values = readInput(typed, sent, "");
    if (!about.ok || !values.ok)
      return { problems: [...(about.ok ? [] : about.problems), ...(values.ok ? [] : values.problems)] };
    const found = await mutation.find?.(values.value, context, about.value.complaintId);
    if (found && "problem" in found) return { problems: [found.problem] };
    return {
      about: about.value,
      compose: (keepers) => mutation.compose(values.value, keepers, found?.found),
    };
  };
  const arg = { type: input, required: true } as const;
  builder.mutationField(name, (t) =>
    t.field({
      type: CommandResultType,
      authScopes: { [scopeOf(type)]: true },
      description,
      args: { input: t.arg({ ...arg, description: "What was typed." }) },
      resolve: async (_, args, context): Promise<CommandResult> => {
        const command = await read(args.input, context);
        if ("problems" in command) return invalid(command.problems);
        const { idempotencyKey: key } = command.about;
        const idempotencyKey = key === undefined ? undefined : onceKey(key, type, args.input);
        const draftSubject = subjectOf((field) => Reflect.get(args.input, field));
        return run(context, { ...command.about, idempotencyKey }, draftSubject, command.compose);
      },
    }),
  );
  const { letter } = mutation;
  if (!letter) return;
  builder.queryField(`${name}Letter`, (t) =>
    t.field({
      type: LetterBeforehandResultType,
      authScopes: { staff: true },
      description: `The letter to the complainant that would come of it. ${description}`,
      complexity: 50,
      args: { input: t.arg({ ...arg, description: "What would be sent." }) },
      resolve: async (_, args, context) => {
        const command = await read(args.input, context);
        return "problems" in command
          ? invalid(command.problems)
          : readBeforehand(context, command.about.complaintId, letter, command.compose);
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
  draftSubject: string,
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
    draftSubject,
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
