import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import type { Code } from "../words/code.ts";
import { codeWords } from "./code-words.ts";
import { endingSentences } from "./ending.texts.ts";
import { handlingSentences } from "./handling.texts.ts";
import type { HistorySentences } from "./history-sentence.ts";
import { startSentences } from "./start.texts.ts";

type Entry = {
  readonly type: string;
  readonly by: { readonly kind: Code<"HistoryActorKind">; readonly name: string | null };
  readonly facts: readonly { readonly name: string; readonly value: string }[];
};

/** What happened, without who and when. */
export const historySentences: Readonly<Record<Language, HistorySentences>> = {
  nl: { ...startSentences.nl, ...handlingSentences.nl, ...endingSentences.nl },
  en: { ...startSentences.en, ...handlingSentences.en, ...endingSentences.en },
};

const texts = defineTexts({
  nl: {
    by: (facts: { who: string }) => ` door ${facts.who}`,
    unknown: "Gewijzigd",
    actors: {
      COMPLAINANT: "de klager",
      REPRESENTATIVE: "de gemachtigde",
      STAFF: "een medewerker",
      SYSTEM: "het systeem",
    },
  },
  en: {
    by: (facts) => ` by ${facts.who}`,
    unknown: "Changed",
    actors: {
      COMPLAINANT: "the complainant",
      REPRESENTATIVE: "the representative",
      STAFF: "a colleague",
      SYSTEM: "the system",
    },
  },
});

/** One event of a complaint as a sentence: what happened and who did it. An event of a newer API reads as a change. */
export function historySentence({ type, by, facts }: Entry, language: Language): string {
  const t = texts[language];
  const told = Object.fromEntries(facts.map(({ name, value }) => [name, factWords(name, value, language)]));
  const sentences = historySentences[language];
  const what = Object.hasOwn(sentences, type) ? sentences[type]?.(told) : undefined;
  // A letter follows from what somebody did: a complainant prepares and sends none.
  const nobody = by.kind === "SYSTEM" || (type.startsWith("Notice") && by.kind !== "STAFF");
  const who = nobody ? "" : t.by({ who: by.name ?? t.actors[by.kind] });
  return `${what ?? t.unknown}${who}`;
}

function factWords(name: string, value: string, language: Language): string {
  const words = dayWords(language);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return words.short(value);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return words.moment(value);
  return codeWords(name, value, language);
}
