import { countWords } from "@gehoor/web/forms/fields/count-words.ts";
import type { Mistake } from "@gehoor/web/forms/form-state.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import type { InputProblemCode, RefusalCode } from "./codes.ts";
import { problemTexts, refusalTexts } from "./refusals.texts.ts";

/** A refusal of the API in words, with the article of law behind it. */
export function refusalWords(refusal: { code: RefusalCode; article: string }, language: Language): string {
  const t = refusalTexts[language];
  const words = Object.entries(t).find(([code]) => code === refusal.code)?.[1] ?? t.other;
  return `${words} (${refusal.article})`;
}

type Problem = { code: InputProblemCode; path: string; limit: number | null };

/**
 * What the API found wrong in the input, as mistakes beside the fields of a form.
 *
 * @param fieldOf the name of the form's field for a path of the input, such as `parts.0.description`; undefined where
 * the form has no such field, so that the mistake concerns the form as a whole
 */
export function problemMistakes(
  problems: readonly Problem[],
  language: Language,
  fieldOf: (path: string) => string | undefined,
): Mistake[] {
  return problems.map(({ code, path, limit }) => ({
    name: fieldOf(path),
    message: problemWords({ code, limit }, language),
  }));
}

/** What is wrong in the input, said beside its field. */
export function problemWords({ code, limit }: Pick<Problem, "code" | "limit">, language: Language): string {
  const t = problemTexts[language];
  const words = t[code];
  return typeof words === "string"
    ? words
    : words({ limit: limit === null ? "" : t.limit({ limit: countWords(limit, language) }) });
}
