import type { ButtonHTMLAttributes } from "react";

/** One `primary` on a page; `secondary` beside it; `tertiary` for what is seldom wanted. */
export type ButtonVariant = "primary" | "secondary" | "tertiary";

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly type: "button" | "submit";
  readonly variant?: ButtonVariant;
};

/** A button; one that sends a form and says so is `SubmitButton`. */
export function Button({ variant = "primary", className, type, ...rest }: Props) {
  return <button {...rest} type={type} className={buttonClass(variant, className)} />;
}

/** The look of a button, for a link that leads on as a button does. */
export function buttonClass(variant: ButtonVariant, more?: string): string {
  return ["g-button", `g-button--${variant}`, more].filter(Boolean).join(" ");
}
