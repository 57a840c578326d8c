import type { ReactNode } from "react";
import { Alert } from "./alert.tsx";

type Props = {
  readonly kind: "success" | "warning" | "error" | "info";
  readonly title: string;
  readonly children?: ReactNode;
};

/**
 * A message about what was just done or what needs attention; at the top of a page, before its heading. What was just done is
 * where focus goes after a navigation: it is heard first.
 */
export function Banner({ kind, title, children }: Props) {
  return (
    <div className="g-banner" {...(kind === "success" ? { tabIndex: -1, "data-done": "" } : {})}>
      <Alert kind={kind} heading={title}>
        {children}
      </Alert>
    </div>
  );
}
