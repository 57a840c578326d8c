import type { AnswersTo, Field } from "@gehoor/web/forms/fields/fields.ts";

/** Nothing to fill in: the page carries along what the loader gave in `initial`. */
type CarriedField = { readonly kind: "carried"; readonly optional?: true };

/** Whether it was said of what was joined to the complaint too; not asked where nothing was. */
type JoinedTooField = { readonly kind: "joinedToo" };

/** A field of a form that sends a command, as plain data. */
export type CommandField = Field | CarriedField | JoinedTooField;

/** The fields of such a form by their names, in the order in which it asks. */
export type CommandFields = Readonly<Record<string, CommandField>>;

/** What was filled in. */
export type Given<Fields> = AnswersTo<{
  [Name in keyof Fields]: Fields[Name] extends JoinedTooField ? { kind: "tick" } : Fields[Name];
}>;
