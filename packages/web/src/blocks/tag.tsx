import type { ReactNode } from "react";

/** How a matter stands: late, soon due, in no hurry, done as it should, over (closed, lapsed: neither good nor bad). */
export type Tone = "late" | "soon" | "calm" | "done" | "over";

const shapes: Record<Tone, string> = { late: "✕", soon: "◷", calm: "○", done: "✓", over: "–" };

/** A tone by shape, colour and words, so that none of them is needed to understand it. */
export function Tag({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  // Of a code that this release does not know, nobody can say how it stands.
  const shown = tone in shapes ? tone : "calm";
  return (
    <span className={`g-tag g-tag--${shown}`}>
      <span aria-hidden="true">{shapes[shown]}</span> {children}
    </span>
  );
}
