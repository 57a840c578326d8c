import { Button } from "@gehoor/web/forms/button.tsx";
import { TextArea } from "@gehoor/web/forms/fields/controls.tsx";
import { TypingNotice } from "@gehoor/web/forms/kept-typing/typing-notice.tsx";
import { useTyped } from "@gehoor/web/forms/kept-typing/use-typed.ts";
import { MadeFor } from "@gehoor/web/forms/made-for.tsx";
import { useEffect, useId, useRef, useState } from "react";
import { Form } from "react-router";
import { actionPath } from "../../../commands/action-path.ts";
import type { Code } from "../../../words/code.ts";

type Props = {
  readonly type: Extract<Code<"ActionType">, "SEND_MESSAGE" | "ADD_NOTE">;
  readonly complaint: { readonly id: string; readonly reference: string };
  readonly idempotencyKey: string;
  readonly label: string;
  readonly button: string;
  /** How many there are already: the box empties when its own text has become one of them. */
  readonly after: number;
};

const keys = { SEND_MESSAGE: "m", ADD_NOTE: "n" } as const;

/**
 * A box to write in on the case page itself. It sends to the action's own page, which shows the text again when
 * something is wrong. What is typed stays when the page is loaded again because a colleague changed the case.
 */
export function QuickText({ type, complaint, idempotencyKey, label, button, after }: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [sentAfter, setSentAfter] = useState<number>();
  useEffect(() => {
    if (sentAfter === undefined || after <= sentAfter) return;
    form.current?.reset();
    setSentAfter(undefined);
  }, [after, sentAfter]);
  const typing = useTyped(form, false);
  return (
    <Form
      ref={form}
      onInput={typing.onInput}
      method="post"
      action={actionPath(complaint.reference, type)}
      className="s-quick"
      onSubmit={(event) => {
        typing.onSubmit(event);
        if (!event.defaultPrevented) setSentAfter(after);
      }}
    >
      <TypingNotice typing={typing} />
      <MadeFor />
      <input type="hidden" name="complaintId" value={complaint.id} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <label className="s-quick__label" htmlFor={id}>
        {label}
      </label>
      <TextArea id={id} name="text" rows={3} data-key={keys[type]} />
      <Button type="submit" variant="secondary">
        {button}
      </Button>
    </Form>
  );
}
