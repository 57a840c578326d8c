import type { FormState } from "@gehoor/web/forms/form-state.ts";

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
