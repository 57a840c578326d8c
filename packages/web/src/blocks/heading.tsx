import type { ReactNode } from "react";

type Level = 1 | 2 | 3 | 4 | 5;

type Props = {
  readonly level: Level;
  /** How large it looks, when that differs from its place among the headings. */
  readonly size?: Level;
  readonly id?: string | undefined;
  readonly children: ReactNode;
};

/** A heading: its level says where it stands among the others, its size how loud it is. */
export function Heading({ level, size = level, id, children }: Props) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={`g-heading g-heading--${size}`}>
      {children}
    </Tag>
  );
}
