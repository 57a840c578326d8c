import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { alertAskTexts, alertTexts } from "../words/alert.texts.ts";
import type { Code } from "../words/code.ts";
import { termTexts } from "../words/term.texts.ts";

type Alert = {
  readonly kind: Code<"AlertKind">;
  readonly asks: Code<"AlertAsk"> | null;
  readonly complaintReference: string;
  readonly dueOn: string | null;
  readonly termKind: Code<"TermKind"> | null;
  readonly handler: { readonly name: string } | null;
};

const texts = defineTexts({
  nl: {
    near: (facts: { term: string; day: string }) =>
      `de termijn “${facts.term}” loopt tot en met ${facts.day}`,
    passed: (facts: { term: string; day: string }) =>
      `de termijn “${facts.term}” is voorbij sinds ${facts.day}`,
    handler: (facts: { name: string }) => `Behandelaar: ${facts.name}.`,
  },
  en: {
    near: (facts) => `the term “${facts.term}” runs until ${facts.day}`,
    passed: (facts) => `the term “${facts.term}” ended on ${facts.day}`,
    handler: (facts) => `Handler: ${facts.name}.`,
  },
});

/** What an alert says besides the reference: the term and its day, or what happened. No sentence end. */
export function alertMatter({ kind, asks, dueOn, termKind }: Alert, language: Language): string {
  const t = texts[language];
  if (asks) return alertAskTexts[language][asks];
  if (!dueOn || !termKind) return alertTexts[language][kind];
  const facts = { term: termTexts[language][termKind], day: dayWords(language).long(dueOn) };
  switch (kind) {
    case "TERM_NEAR":
      return t.near(facts);
    case "TERM_PASSED":
      return t.passed(facts);
    default:
      return alertTexts[language][kind];
  }
}

/** A whole alert as one line, for the bar at the top of every page. Absolute days, since it may be read later. */
export function alertSentence(alert: Alert, language: Language): string {
  const handler = alert.handler ? ` ${texts[language].handler({ name: alert.handler.name })}` : "";
  return `${alert.complaintReference}: ${alertMatter(alert, language)}.${handler}`;
}
