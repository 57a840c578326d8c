import { type ReactNode, useRef } from "react";
import { Form } from "react-router";
import { FormContext, type InitialValues } from "./form-context.ts";
import type { FormState } from "./form-state.ts";
import { pageForm, useCarried } from "./kept-typing/carried-form.ts";
import { TypingNotice } from "./kept-typing/typing-notice.tsx";
import { useTyped } from "./kept-typing/use-typed.ts";
import { MadeFor } from "./made-for.tsx";
import { idempotencyField } from "./reading/form-values.ts";

type Props = {
  /** What the action gave back, if anything. */
  readonly state?: FormState | undefined;
  readonly initial?: InitialValues;
  /** From `newIdempotencyKey()` in the loader; leave out only where sending twice is harmless. */
  readonly idempotencyKey?: string;
  /** Where to send it; this page itself when left out. */
  readonly action?: string;
  /** Says which form this is when a page has several; the action finds it under this name and value. */
  readonly intent?: { readonly name: string; readonly value: string };
  readonly children: ReactNode;
};

/**
 * The form of a page: works without JavaScript and keeps what was typed, in another language too. Browser validation is
 * off: its bubbles vanish, are read badly and speak the browser's language; our own messages come from the action.
 */
export function ActionForm({ state, initial = {}, idempotencyKey, action, intent, children }: Props) {
  const carried = useCarried();
  const filled = state ?? carried;
  const key = filled?.typed[idempotencyField]?.[0] ?? idempotencyKey;
  const form = useRef<HTMLFormElement>(null);
  const typing = useTyped(form, filled !== undefined);
  return (
    <Form
      ref={form}
      id={pageForm}
      onInput={typing.onInput}
      onSubmit={typing.onSubmit}
      method="post"
      noValidate
      className="g-form"
      {...(action === undefined ? {} : { action })}
    >
      <FormContext value={{ state: filled, initial }}>
        <TypingNotice typing={typing} />
        <MadeFor />
        {key && <input type="hidden" name={idempotencyField} value={key} />}
        {intent && <input type="hidden" name={intent.name} value={intent.value} />}
        {children}
      </FormContext>
    </Form>
  );
}
