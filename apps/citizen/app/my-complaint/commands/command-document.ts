import { graphql, type TadaDocumentNode } from "@gehoor/web/graphql/graphql.ts";
import type { InputName, InputOf } from "@gehoor/web/graphql/input-of.ts";
import { CommandOutcome, type Outcome } from "./command-fragments.ts";

/** `withdraw` is the mutation that takes a `WithdrawInput`. */
type Input<Name extends string> = Extract<InputName, `${Capitalize<Name>}Input`>;

/** What it takes; the version may be left out of what a change by somebody else does not alter, such as a message. */
type Sent<Name extends string> = Omit<InputOf<Input<Name>>, "expectedVersion"> & {
  readonly expectedVersion?: number | null;
};

/**
 * The mutation of a command on a complaint; all of them answer alike.
 *
 * @param as how the operation is called where the name of the command alone would not tell that it is the complainant's
 */
export function commandDocument<const Name extends string>(
  name: Input<Name> extends never ? never : Name,
  as = capital(name),
): TadaDocumentNode<{ outcome: Outcome }, { input: Sent<Name> }> {
  const text: string = `mutation ${as}($input: ${capital(name)}Input!) { outcome: ${name}(input: $input) { ...CommandOutcome } }`;
  return graphql(text, [CommandOutcome]);
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
