import { type ReactNode, useId } from "react";
import { Heading } from "./heading.tsx";

type Props = {
  readonly kind: "success" | "warning" | "error" | "info";
  readonly heading: string;
  readonly children?: ReactNode;
};

/** What must not be overlooked on a page; sign and colour repeat what the heading says in words. */
export function Alert({ kind, heading, children }: Props) {
  const id = useId();
  return (
    <section className={`g-alert g-alert--${kind}`} aria-labelledby={id}>
      <Heading id={id} level={2} size={4}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}
