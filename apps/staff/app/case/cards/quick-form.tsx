import { TypingNotice } from "@gehoor/web/forms/kept-typing/typing-notice.tsx";
import { useTyped } from "@gehoor/web/forms/kept-typing/use-typed.ts";
import { MadeFor } from "@gehoor/web/forms/made-for.tsx";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Form } from "react-router";
import { actionPath } from "../../commands/action-path.ts";
import { draftField } from "../../drafts/draft-fields.ts";
import type { Code } from "../../words/code.ts";

type Props = {
  readonly type: Code<"ActionType">;
  readonly complaint: { readonly id: string; readonly reference: string };
  readonly idempotencyKey: string;
  /** How many there are already of what it adds: it empties when its own text has become one of them. */
  readonly after?: number;
  /** The fields, and the button that sends them. */
  readonly children: ReactNode;
};

/**
 * An action done from the case page itself. It sends to the action's own page, which shows the form again when something is
 * wrong. What is typed stays when the page is loaded again because a colleague changed the case.
 */
export function QuickForm({ type, complaint, idempotencyKey, after = 0, children }: Props) {
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
      {/* Upon no draft: one that was kept meanwhile is shown before this takes it along. */}
      <input type="hidden" name={draftField} value="" />
      {children}
    </Form>
  );
}
