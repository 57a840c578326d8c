import { Alert } from "@amsterdam/design-system-react";
import type { ReactNode } from "react";

type Props = {
  readonly kind: "success" | "warning" | "error" | "info";
  readonly title: string;
  readonly children?: ReactNode;
};

/** A message about what was just done or what needs attention; at the top of a page, before its heading. */
export function Notice({ kind, title, children }: Props) {
  return (
    <div className="g-notice">
      <Alert heading={title} headingLevel={2} {...(kind === "info" ? {} : { severity: kind })}>
        {children}
      </Alert>
    </div>
  );
}
