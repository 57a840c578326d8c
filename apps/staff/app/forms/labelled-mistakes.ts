import type { FormState } from "@gehoor/web/forms/form-state.ts";

/** The texts of a form, in which a field's label stands under the last part of its name; others may stand beside them. */
export type Labels<Field extends string = string> = Readonly<Record<Field, string>>;

/**
 * The last parts of the names of a form's fields, by what the form gives: a person, or one of several measures, has fields of
 * its own. The key of the form is no field that anybody fills in.
 */
export type FieldsOf<Values> = Values extends object
  ? {
      [Name in Exclude<keyof Values & string, "idempotencyKey">]: FieldOf<Name, NonNullable<Values[Name]>>;
    }[Exclude<keyof Values & string, "idempotencyKey">]
  : never;

type FieldOf<Name, Value> = [Value] extends [Answer]
  ? Name
  : Value extends readonly (infer One)[]
    ? FieldOf<Name, NonNullable<One>>
    : FieldsOf<Value>;

/** The state of a form that asks these fields; never there at run time: by it the compiler asks its page for their labels. */
export type Asks<Field extends string> = { readonly asks?: Field };

/** What one field gives. */
type Answer = string | number | boolean | Temporal.PlainDate | Temporal.PlainTime;

/**
 * The same mistakes for the summary above a form, each with the label of its field in front: "Vul dit in." alone does
 * not say where.
 */
export function labelledMistakes(
  state: FormState | undefined,
  labels: Readonly<Record<string, unknown>>,
): FormState | undefined {
  return (
    state && {
      ...state,
      mistakes: state.mistakes.map(({ name, message }) => {
        const label = labels[lastPart(name ?? "")];
        return {
          name,
          message: typeof label === "string" ? `${label.replace(/[?:.]$/, "")}: ${message}` : message,
        };
      }),
    }
  );
}

/** `measures[0].description` is asked under `description`, `recommendations[1]` under `recommendations`. */
function lastPart(name: string): string {
  return (name.split(".").at(-1) ?? "").replace(/\[\d+\]$/, "");
}
