import { type MouseEvent, useEffect, useState } from "react";
import { useNavigation } from "react-router";
import { useTexts } from "../i18n/use-texts.ts";
import { Button } from "./button.tsx";
import { texts } from "./forms.texts.ts";

type Props = {
  readonly children: string;
  readonly variant?: "primary" | "secondary" | "tertiary";
  /** When a form has several buttons: what the action finds when this one was used. */
  readonly name?: string;
  readonly value?: string;
};

/**
 * Sends its form. Under JavaScript it says that it is busy and ignores a second click; it stays focusable, so that a
 * screen reader hears the change. Without JavaScript the idempotency key makes a second click harmless.
 */
export function SubmitButton({ children, variant = "primary", name, value }: Props) {
  const t = useTexts(texts);
  const { formMethod } = useNavigation();
  const [clicked, setClicked] = useState(false);
  const sending = formMethod === "POST";
  const busy = clicked && sending;
  useEffect(() => {
    if (!sending) setClicked(false);
  }, [sending]);
  const click = (event: MouseEvent) => {
    if (sending) event.preventDefault();
    else setClicked(true);
  };
  return (
    <Button
      type="submit"
      variant={variant}
      name={name}
      value={value}
      onClick={click}
      aria-disabled={sending || undefined}
    >
      {busy ? t.busy : children}
    </Button>
  );
}
