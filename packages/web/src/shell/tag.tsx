import type { ReactNode } from "react";

/** How a matter stands: late, soon due, in no hurry, done as it should, over (closed, lapsed: neither good nor bad). */
export type Standing = "late" | "soon" | "calm" | "done" | "over";

const shapes: Record<Standing, string> = { late: "✕", soon: "◷", calm: "○", done: "✓", over: "–" };

/** A standing by shape, colour and words, so that none of them is needed to understand it. */
export function Tag({ standing, children }: { readonly standing: Standing; readonly children: ReactNode }) {
  return (
    <span className={`g-tag g-tag--${standing}`}>
      <span aria-hidden="true">{shapes[standing]}</span> {children}
    </span>
  );
}
