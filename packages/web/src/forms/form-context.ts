import { createContext, useContext } from "react";
import { type FormState, fieldId } from "./form-state.ts";

/** What a form is filled with before anything was typed. */
export type InitialValues = Readonly<Record<string, string | readonly string[] | null | undefined>>;

type Filled = { readonly state: FormState | undefined; readonly initial: InitialValues };

const formContext = createContext<Filled>({ state: undefined, initial: {} });

export const FormContext = formContext.Provider;

/** What a control must know: its id, its values and its mistake. */
export type FieldFacts = {
  readonly id: string;
  readonly errorId: string;
  readonly hintId: string;
  readonly values: readonly string[];
  readonly mistake: string | undefined;
};

/** The facts of one field of the form around it. What was typed last wins over the initial value. */
export function useField(name: string): FieldFacts {
  const { state, initial } = useContext(formContext);
  const id = fieldId(name);
  const before = initial[name] ?? [];
  const values = state ? (state.typed[name] ?? []) : typeof before === "string" ? [before] : before;
  const mistake = state?.mistakes.find((one) => one.name === name)?.message;
  return { id, errorId: `${id}-fout`, hintId: `${id}-uitleg`, values, mistake };
}

/** The ids a control is described by, or undefined when there are none. */
export function describedBy(facts: FieldFacts, hint: unknown): string | undefined {
  const ids = [hint ? facts.hintId : "", facts.mistake ? facts.errorId : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
