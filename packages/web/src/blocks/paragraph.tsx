import type { ReactNode } from "react";

type Props = {
  /** `large` introduces a page; once, below its title. */
  readonly size?: "large";
  readonly className?: string;
  readonly children: ReactNode;
};

/** A paragraph of running text; the space around it comes from what it stands in. */
export function Paragraph({ size, className, children }: Props) {
  return (
    <p className={["g-paragraph", size && `g-paragraph--${size}`, className].filter(Boolean).join(" ")}>
      {children}
    </p>
  );
}
