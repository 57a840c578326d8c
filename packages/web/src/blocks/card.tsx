import { type ReactNode, useId } from "react";
import { Heading } from "./heading.tsx";

type Props = {
  readonly title: string;
  readonly level?: 2 | 3;
  /** A coloured edge for the one card that a page is about: whose turn it is, until when. */
  readonly prominent?: boolean;
  /** What to do with the page, which says nothing on paper. */
  readonly screenOnly?: boolean;
  readonly children: ReactNode;
};

/** A titled part of a page on a white ground; its heading answers a question of the reader. */
export function Card({ title, level = 2, prominent = false, screenOnly = false, children }: Props) {
  const id = useId();
  const classes = ["g-card", prominent && "g-card--prominent", screenOnly && "g-screen-only"];
  return (
    <section className={classes.filter(Boolean).join(" ")} aria-labelledby={id}>
      <Heading id={id} level={level} size={prominent ? 3 : 4}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
