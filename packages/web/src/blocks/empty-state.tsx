import type { ReactNode } from "react";
import { Heading } from "./heading.tsx";

type Props = { readonly title: string; readonly level?: 2 | 3; readonly children: ReactNode };

/** Where nothing is yet: what will appear here, and what to do. */
export function EmptyState({ title, level = 2, children }: Props) {
  return (
    <div className="g-empty">
      <Heading level={level} size={4}>
        {title}
      </Heading>
      {children}
    </div>
  );
}
