import { graphql, type TadaDocumentNode } from "@gehoor/web/graphql/graphql.ts";
import { commandName, commandTypeName } from "./command-name.ts";
import { CommandOutcome, type Outcome } from "./command-outcome.ts";
import type { FormAction, InputOfAction } from "./define-form.ts";

type Mutation<Type extends FormAction> = TadaDocumentNode<
  { outcome: Outcome },
  { input: InputOfAction<Type> }
>;

/** The mutation of an action; all of them answer alike. */
export function commandDocument<Type extends FormAction>(type: Type): Mutation<Type> {
  const name = commandTypeName(type);
  const text: string = `mutation ${name}($input: ${name}Input!) { outcome: ${commandName(type)}(input: $input) { ...CommandOutcome } }`;
  return graphql(text, [CommandOutcome]);
}
