import type { FormState } from "@gehoor/web/forms/form-state.ts";
import type { Asks } from "../forms/labelled-mistakes.ts";

/** A change that somebody else made while the form was open, as a sentence. */
export type Change = { readonly version: number; readonly words: string };

/** What an action's page gets back when the command was not done. */
export type CommandState<Field extends string = string> = FormState &
  Asks<Field> & {
    /** The complaint changed meanwhile: the version to send now, and what happened. */
    readonly conflict?: { readonly version: number; readonly changes: readonly Change[] };
  };
