import type { ActionType, Command, TextRef } from "@gehoor/domain";
import type { AddText } from "../../complaints/texts.ts";
import type { InputField, InputFields } from "../input/input-field.ts";
import type { KeptField } from "../input/kept-field.ts";
import { actionOf, commandMutation } from "./command-mutation.ts";

type Named<Name extends string> = Extract<Command, { readonly type: Capitalize<Name> }>;

/** The field of an input that gives a value of a command; a text is kept, and the command holds where. */
type FieldGiving<Value> = [Extract<Value, TextRef>] extends [never]
  ? InputField<Value>
  : KeptField<undefined extends Value ? string | undefined : string>;

type FieldsOf<Made> = {
  readonly [Field in keyof Made as Exclude<Field, "type">]: FieldGiving<Made[Field]>;
};

interface PlainCommand<Name extends string> {
  readonly description: string;
  readonly fields: FieldsOf<Named<Name>>;
  readonly once?: boolean;
}

/** The mutation of a command that takes what was typed as it is: its input and the command have the same fields. */
export function plainCommand<Name extends Uncapitalize<ActionType>>(
  name: Name,
  { fields, ...mutation }: PlainCommand<Name>,
): void {
  const inputs: InputFields = fields;
  const type = actionOf(name);
  commandMutation(name, {
    ...mutation,
    fields: inputs,
    compose: (typed, { addText }) => made<Name>(type, inputs, typed, addText),
  });
}

/** `FieldsOf` ties the fields to the command, so that what they give is one. */
function made<Name extends Uncapitalize<ActionType>>(
  type: ActionType,
  fields: InputFields,
  typed: Readonly<Record<string, unknown>>,
  addText: AddText,
): Command {
  const values = Object.entries(typed).map(([field, value]) => {
    const kind = keptAs(fields[field]);
    return [field, kind && typeof value === "string" ? addText(kind, value) : value] as const;
  });
  return { type, ...Object.fromEntries(values) } as Named<Name>;
}

function keptAs(field: InputField<unknown> | KeptField<string> | undefined) {
  return field && "keptAs" in field ? field.keptAs : undefined;
}
