import type { FormState, Mistake } from "@gehoor/web/forms/form-state.ts";
import type { TadaDocumentNode } from "@gehoor/web/graphql/graphql.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import type { data } from "react-router";
import type { Outcome } from "./command-fragments.ts";
import type { FlashKey } from "./flash.texts.ts";

/** How an action answers. */
export type Answer = Response | ReturnType<typeof data<FormState>>;

/**
 * Sends the command and answers its sender: back to the complaint with a word of confirmation, or the form again with
 * everything typed and why it was not done.
 *
 * @param input all that the command takes, and nothing else
 * @param flash what the complaint's page says after it
 * @param already whether what was asked is so already: then a second click of the same button is no mistake
 * @throws a page that keeps what was typed when the session belongs to another complaint now
 */
type Run<Complaint> = <Input, Whole extends Required<Input>>(
  mutation: TadaDocumentNode<{ outcome: Outcome }, { input: Input }>,
  input: Whole & Readonly<Record<Exclude<keyof Whole, keyof Input>, never>>,
  flash: FlashKey,
  already?: (complaint: NonNullable<Complaint>) => boolean,
) => Promise<Answer>;

/** A form that was read, and what can be done with it. */
export type Sent<Page extends { complaint: unknown }, Values> = {
  readonly given: Values;
  readonly language: Language;
  /** The complaint as its sender saw it. */
  readonly target: { readonly complaintId: string; readonly expectedVersion: number };
  /** Instead of a version, for what is welcome whatever happened meanwhile: the same form counts once. */
  readonly once: { readonly complaintId: string; readonly idempotencyKey: string };
  /** How the complaint stands now. */
  readonly ask: () => Promise<Page>;
  readonly run: Run<Page["complaint"]>;
  /** Shows the form again; a mistake without a name concerns the whole form. */
  readonly refuse: (...mistakes: readonly Mistake[]) => Answer;
};
