import type { ReactNode } from "react";
import { defineTexts } from "../i18n/define-texts.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { Heading } from "./heading.tsx";

const texts = defineTexts({
  nl: { done: "klaar", now: "nu", next: "komt nog" },
  en: { done: "done", now: "now", next: "to come" },
});

type Props = {
  readonly title: string;
  /** `plain` is a step of a procedure told in general, without a state. */
  readonly state: "done" | "now" | "next" | "plain";
  readonly level?: 2 | 3;
  readonly children?: ReactNode;
};

/** The steps of a procedure in order of time; fill it with `TimelineStep`s. */
export function Timeline({ children }: { readonly children: ReactNode }) {
  return <ol className="g-timeline">{children}</ol>;
}

/** One step: what happened, is happening or will happen, with its date in the text. */
export function TimelineStep({ title, state, level = 3, children }: Props) {
  const t = useTexts(texts);
  return (
    <li
      className={`g-timeline__step g-timeline__step--${state}`}
      {...(state === "now" ? { "aria-current": "step" } : {})}
    >
      <span className="g-timeline__dot" aria-hidden="true">
        {state === "done" && "✓"}
      </span>
      <Heading level={level} size={5}>
        {title}
        {state !== "plain" && <span className="g-visually-hidden"> ({t[state]})</span>}
      </Heading>
      <div className="g-timeline__text">{children}</div>
    </li>
  );
}
