import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import type { RefusalTold } from "../commands/command-outcome.ts";
import { refusalsInEnglish } from "./refusal-en.texts.ts";
import { refusalsInDutch } from "./refusal-nl.texts.ts";
import { statusTexts } from "./status.texts.ts";

/** Why something cannot be done, and on which article that rests. */
export type RefusalWords = { readonly words: string; readonly article: string };

/** Puts a refusal of the rules into a sentence. Its facts arrive as text; days among them end in `On`. */
export function refusalWords({ code, article, facts }: RefusalTold, language: Language): RefusalWords {
  const told = Object.fromEntries(facts.map(({ name, value }) => [name, factWords(name, value, language)]));
  const sentence = (language === "nl" ? refusalsInDutch : refusalsInEnglish)[code];
  return { words: typeof sentence === "string" ? sentence : sentence(told), article };
}

function factWords(name: string, value: string, language: Language): string {
  if (name.endsWith("On") && /^\d{4}-\d\d-\d\d$/.test(value)) return dayWords(language).short(value);
  const statuses: Readonly<Record<string, string>> = statusTexts[language];
  return name === "status" ? (statuses[value] ?? value) : value;
}
