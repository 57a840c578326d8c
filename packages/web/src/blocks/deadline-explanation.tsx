import { defineTexts } from "../i18n/define-texts.ts";
import { useTexts } from "../i18n/use-texts.ts";

const texts = defineTexts({
  nl: { question: "Hoe komen we aan deze datum?" },
  en: { question: "How do we arrive at this date?" },
});

/** One step of the computation of a deadline, in words, with the article it rests on. */
export type ExplainedStep = { readonly words: string; readonly article?: string | undefined };

type Props = {
  readonly question?: string;
  /** From `termWords`. */
  readonly steps: readonly ExplainedStep[];
};

/** Folded beneath a date: each step of how it was computed, and the articles of law behind them. */
export function DeadlineExplanation({ question, steps }: Props) {
  const t = useTexts(texts);
  const articles = [...new Set(steps.flatMap(({ article }) => article ?? []))];
  return (
    <details className="g-explanation">
      <summary>{question ?? t.question}</summary>
      <ol>
        {steps.map(({ words }) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
      {articles.length > 0 && <p className="g-quiet">{articles.join(" · ")}</p>}
    </details>
  );
}
