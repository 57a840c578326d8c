import type { Language } from "@gehoor/web/i18n/language.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import type { Code } from "../../words/code.ts";

export const rungTexts = wordTexts<Code<"Rung">>({
  HANDLER: { nl: "behandelaar", en: "handler" },
  COORDINATOR: { nl: "coördinator", en: "coordinator" },
  SIGNATORY: { nl: "ondertekenaar", en: "signatory" },
});

type Step = {
  readonly termKind: Code<"TermKind">;
  readonly rung: Code<"Rung">;
  readonly workingDays: number | null;
};

/** Who is told of one kind of term, and when, in words. */
export function kindWords(ladder: readonly Step[], kind: Code<"TermKind">, language: Language): string {
  const told = ladder
    .filter(({ termKind, workingDays }) => termKind === kind && workingDays !== null)
    .map(({ rung, workingDays }) => `${rungTexts[language][rung]} ${stepWords(workingDays, language)}`);
  return told.join(", ") || { nl: "niemand", en: "nobody" }[language];
}

/** When somebody is told, in words. @param days working days after the due day; null for no message of their own */
export function stepWords(days: number | null, language: Language): string {
  const dutch = language === "nl";
  if (days === null) return dutch ? "geen eigen bericht" : "no message of their own";
  if (days === 0) return dutch ? "op de laatste dag" : "on the last day";
  const count = Math.abs(days);
  const working = dutch
    ? `${count} ${count === 1 ? "werkdag" : "werkdagen"}`
    : `${count} working ${count === 1 ? "day" : "days"}`;
  if (days < 0) return dutch ? `${working} ervoor` : `${working} before`;
  return dutch ? `${working} erna` : `${working} after`;
}
