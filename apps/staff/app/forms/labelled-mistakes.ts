import type { FormState } from "@gehoor/web/forms/form-state.ts";

/** The texts of a form, in which a field's label stands under the last part of its name. */
export type Labels = Readonly<Record<string, unknown>>;

/**
 * The same mistakes for the summary above a form, each with the label of its field in front: "Vul dit in." alone does
 * not say where.
 */
export function labelledMistakes(state: FormState | undefined, labels: Labels): FormState | undefined {
  return (
    state && {
      ...state,
      mistakes: state.mistakes.map(({ name, message }) => {
        const label = labels[name?.split(".").at(-1) ?? ""];
        return {
          name,
          message: typeof label === "string" ? `${label.replace(/[?:.]$/, "")}: ${message}` : message,
        };
      }),
    }
  );
}
