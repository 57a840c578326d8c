import { defineTexts } from "../i18n/define-texts.ts";
import { useTexts } from "../i18n/use-texts.ts";

const texts = defineTexts({
  nl: { question: "Hoe komen we aan deze datum?" },
  en: { question: "How do we arrive at this date?" },
});

type Props = {
  readonly question?: string;
  /** One sentence per step, from `termWords`. */
  readonly steps: readonly string[];
  readonly articles?: readonly string[];
};

/** Folded beneath a date: each step of how it was computed, and the articles of law behind them. */
export function DeadlineExplanation({ question, steps, articles = [] }: Props) {
  const t = useTexts(texts);
  return (
    <details className="g-explanation">
      <summary>{question ?? t.question}</summary>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {articles.length > 0 && <p className="g-quiet">{articles.join(" · ")}</p>}
    </details>
  );
}
