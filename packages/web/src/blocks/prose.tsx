import { type ReactNode, useId } from "react";
import { Heading } from "./heading.tsx";

/** Running text at a readable width. */
export function Prose({ children }: { readonly children: ReactNode }) {
  return <div className="g-prose">{children}</div>;
}

type SectionProps = {
  readonly title: string;
  readonly level?: 2 | 3;
  readonly id?: string;
  readonly children: ReactNode;
};

/** A part of a text under its own heading. */
export function Section({ title, level = 2, id, children }: SectionProps) {
  const own = useId();
  const headingId = id ?? own;
  return (
    <section aria-labelledby={headingId}>
      <Heading id={headingId} level={level} size={level === 2 ? 3 : 4}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

/** A list of short texts. */
export function Points({
  items,
  numbered = false,
}: {
  readonly items: readonly string[];
  readonly numbered?: boolean;
}) {
  const List = numbered ? "ol" : "ul";
  return (
    <List className="g-points">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </List>
  );
}

/** A list of what fits (✓) or does not fit (✕); its heading must say which in words. */
export function MarkedPoints({ items, fits }: { readonly items: readonly string[]; readonly fits: boolean }) {
  return (
    <ul className={`g-marked g-marked--${fits ? "yes" : "no"}`}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** A postal address, line by line. */
export function Address({ lines }: { readonly lines: readonly string[] }) {
  return (
    <address className="g-address">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
  );
}
