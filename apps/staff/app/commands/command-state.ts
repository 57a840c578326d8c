import type { FormState } from "@gehoor/web/forms/form-state.ts";
import type { DraftAnswer } from "../drafts/draft-state.ts";

/** A change that somebody else made while the form was open, as a sentence. */
export type Change = { readonly version: number; readonly words: string };

/** What an action's page gets back when the command was not done. */
export type CommandState = FormState & {
  /** The complaint changed meanwhile: the version to send now, and what happened. */
  readonly conflict?: { readonly version: number; readonly changes: readonly Change[] };
  /** Nothing was asked but the letter as it would leave: its text. */
  readonly letter?: string;
  /** Nothing was asked but to keep what was written; or it was not sent, because it was gone on with elsewhere. */
  readonly draft?: DraftAnswer;
};
