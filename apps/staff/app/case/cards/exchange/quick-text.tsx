import { Button } from "@gehoor/web/forms/button.tsx";
import { TextArea } from "@gehoor/web/forms/fields/controls.tsx";
import { type ComponentProps, useId } from "react";
import type { Code } from "../../../words/code.ts";
import { QuickForm } from "../quick-form.tsx";

type Props = Omit<ComponentProps<typeof QuickForm>, "children"> & {
  readonly type: Extract<Code<"ActionType">, "SEND_MESSAGE" | "ADD_NOTE">;
  readonly label: string;
  readonly button: string;
};

const keys = { SEND_MESSAGE: "m", ADD_NOTE: "n" } as const;

/** A box to write in on the case page itself. */
export function QuickText({ label, button, ...form }: Props) {
  const id = useId();
  return (
    <QuickForm {...form}>
      <label className="s-quick__label" htmlFor={id}>
        {label}
      </label>
      <TextArea id={id} name="text" rows={3} data-key={keys[form.type]} />
      <Button type="submit" variant="secondary">
        {button}
      </Button>
    </QuickForm>
  );
}
