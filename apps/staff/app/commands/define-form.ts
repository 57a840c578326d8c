import type { InputName, InputOf } from "@gehoor/web/graphql/input-of.ts";
import type { Fields, FieldsOf } from "../forms/fields/staff-fields.ts";
import type { Code } from "../words/code.ts";

/** `ADD_NOTE` is the command `AddNote`, whose mutation takes an `AddNoteInput`. */
type Pascal<Snake extends string> = Snake extends `${infer Word}_${infer Rest}`
  ? `${Capitalize<Lowercase<Word>>}${Pascal<Rest>}`
  : Capitalize<Lowercase<Snake>>;

type InputNameOf<Type extends string> = Extract<InputName, `${Pascal<Type>}Input`>;

/** The actions that a form can ask the API for. */
export type FormAction = {
  [Type in Code<"ActionType">]: InputNameOf<Type> extends never ? never : Type;
}[Code<"ActionType">];

/** What a mutation takes. */
export type InputOfAction<Type extends FormAction> = InputOf<InputNameOf<Type>>;

/** What of it is typed; the rest says which complaint, seen at which version, and makes a retry harmless. */
export type Typed<Type extends FormAction> = Omit<
  InputOfAction<Type>,
  "complaintId" | "expectedVersion" | "idempotencyKey"
>;

export type FieldsFor<Type extends FormAction> = FieldsOf<Typed<Type>>;

type MoreOf<Type extends FormAction, Extra extends Fields> = {
  /** Fields above the others that the mutation does not take; `runCommand` must say what becomes of them. */
  readonly first?: Extra;
} & ("idempotencyKey" extends keyof InputOfAction<Type>
  ? {
      /** A retry must not do it twice: the form's key goes along. */
      readonly once: true;
    }
  : { readonly once?: never });

/** What is said of a form beside its fields; nothing where nothing must be. */
export type More<Type extends FormAction, Extra extends Fields = Record<never, never>> =
  Record<never, never> extends MoreOf<Type, Extra> ? [MoreOf<Type, Extra>?] : [MoreOf<Type, Extra>];

/** The form of one action: what it asks, in the order in which it asks. */
export type ActionForm<Type extends FormAction = FormAction, Asked = Fields, Extra = Fields> = {
  readonly type: Type;
  readonly fields: Asked;
  /** Above the others, and not for the mutation. */
  readonly first: Extra | undefined;
  readonly once: boolean;
};

/** All that a form asks, in the order in which it asks. */
export function allFields({ first, fields }: Pick<ActionForm, "first" | "fields">): Fields {
  return { ...first, ...fields };
}

/**
 * Defines the form of an action by its fields, one for each that the mutation takes: a field that the API adds or drops does not
 * compile.
 */
export function defineForm<
  Type extends FormAction,
  const Asked extends FieldsFor<Type>,
  const Extra extends Fields = Record<never, never>,
>(
  type: Type,
  fields: Asked & Readonly<Record<Exclude<keyof Asked, keyof FieldsFor<Type>>, never>>,
  ...[more]: More<Type, Extra>
): ActionForm<Type, Asked, Extra> {
  return { type, fields, first: more?.first, once: more?.once ?? false };
}
