/** One mistake in a form. `name` is the field's, or undefined for what concerns the whole form. */
export type Mistake = { readonly name: string | undefined; readonly message: string };

/** What an action gives back when a form must be mended: the mistakes, and all that was typed. */
export type FormState = {
  readonly mistakes: readonly Mistake[];
  /** Field name to the values sent, several for checkboxes. */
  readonly typed: Readonly<Record<string, readonly string[]>>;
};

/** The id of a field's first control: where links of the error summary lead. */
export function fieldId(name: string): string {
  return `veld-${name.replace(/[^\w-]+/g, "-").replace(/-$/, "")}`;
}

/** How many mistakes a page has; for the title of the page. */
export function mistakeCount(state: FormState | undefined): number {
  return state?.mistakes.length ?? 0;
}
