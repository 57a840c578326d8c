import type { Refusal } from "@gehoor/domain";
import type { Dossier } from "../../reads/dossier/dossier.ts";
import { builder } from "../base/builder.ts";
import { InputProblemCodeEnum } from "../codes/action-codes.ts";
import { ComplaintType } from "../complaint/complaint-type.ts";
import { allExposed, is, orNull } from "../exposed.ts";
import type { Problem } from "../input/problem.ts";
import { RefusalType } from "./facts.ts";

/** What a command can come to. `kind` names the GraphQL type. */
export interface Refused {
  readonly kind: "Refused";
  readonly refusal: Refusal;
}

export interface InvalidInput {
  readonly kind: "InvalidInput";
  readonly problems: readonly Problem[];
}

export interface NotFound {
  readonly kind: "NotFound";
  readonly reference: string | null;
}

export interface Conflict {
  readonly kind: "Conflict";
  readonly dossier: Dossier;
}

export interface CommandDone {
  readonly kind: "CommandDone";
  readonly dossier: Dossier;
}

export function refused(refusal: Refusal): Refused {
  return { kind: "Refused", refusal };
}

export function invalid(problems: readonly Problem[]): InvalidInput {
  return { kind: "InvalidInput", problems };
}

export const notFound: NotFound = { kind: "NotFound", reference: null };

export const RefusedType = builder.objectRef<Refused>("Refused").implement({
  description: "The rules said no; nothing was done.",
  authScopes: { public: true },
  fields: allExposed({ refusal: is(RefusalType, "Why.") }),
});

const InputProblemType = builder.objectRef<Problem>("InputProblem").implement({
  description: "What is wrong with one field that was sent.",
  authScopes: { public: true },
  fields: allExposed({
    path: is("String", "Dotted path of the input field, as in `parts.0.description`."),
    code: is(InputProblemCodeEnum, "What is wrong."),
    limit: orNull("Int", "The bound that was passed; null for other problems."),
  }),
});

export const InvalidInputType = builder.objectRef<InvalidInput>("InvalidInput").implement({
  description: "What was sent cannot be read; nothing was done.",
  authScopes: { public: true },
  fields: allExposed({ problems: is([InputProblemType], "At least one.") }),
});

export const NotFoundType = builder.objectRef<NotFound>("NotFound").implement({
  description: "Does not exist, or is not the viewer's to see: alike.",
  authScopes: { public: true },
  fields: allExposed({ reference: orNull("String", "What was asked by reference; null when by id.") }),
});

const ConflictType = builder.objectRef<Conflict>("Conflict").implement({
  description: "Somebody changed the complaint meanwhile; nothing was done.",
  authScopes: { signedIn: true },
  fields: (t) => ({
    complaint: t.field({
      type: ComplaintType,
      description: "As it is now.",
      resolve: ({ dossier }) => dossier,
    }),
  }),
});

const CommandDoneType = builder.objectRef<CommandDone>("CommandDone").implement({
  description: "It was done.",
  authScopes: { signedIn: true },
  fields: (t) => ({
    complaint: t.field({
      type: ComplaintType,
      description: "As it is now.",
      resolve: ({ dossier }) => dossier,
    }),
  }),
});

export type CommandResult = CommandDone | Refused | InvalidInput | Conflict | NotFound;

export const CommandResultType = builder.unionType("CommandResult", {
  description: "What a command came to.",
  types: [CommandDoneType, RefusedType, InvalidInputType, ConflictType, NotFoundType],
  resolveType: ({ kind }) => kind,
});
