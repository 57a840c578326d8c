import type { FormState } from "@gehoor/web/forms/form-state.ts";

/** A draft as the page of its form shows it. */
export type DraftShown = {
  readonly revision: string;
  /** When it was kept: "28 november 2026 om 14.32 uur". */
  readonly keptOn: string;
  /** What was filled in, by the names of the fields. */
  readonly values: FormState["typed"];
};

/** What keeping a draft came to, for its page. */
export type DraftAnswer =
  | { readonly outcome: "KEPT"; readonly revision: string; readonly time: string }
  /** Somebody went on elsewhere; without a draft it was sent or thrown away there. */
  | { readonly outcome: "NEWER"; readonly newer: DraftShown | null }
  /** Nothing is kept, because there is nothing yet, or for what these words say. */
  | { readonly outcome: "NOTHING" }
  | { readonly outcome: "REFUSED"; readonly words: string };

/** Another draft under the same form. */
export type OtherDraft = {
  /** Its part, party or letter in words. */
  readonly label: string;
  readonly path: string;
};
