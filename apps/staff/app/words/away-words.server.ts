import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";

const texts = defineTexts({
  nl: {
    gone: "werkt hier niet meer",
    away: "afwezig",
    absent: (facts: { day: string }) => `afwezig tot en met ${facts.day}`,
    sentence: (facts: { name: string; away: string }) => `${facts.name}: ${facts.away}`,
    replaced: (facts: { name: string }) => ` (vervanger: ${facts.name})`,
  },
  en: {
    gone: "works here no more",
    away: "absent",
    absent: (facts) => `absent until ${facts.day}`,
    sentence: (facts) => `${facts.name}: ${facts.away}`,
    replaced: (facts) => ` (replaced by ${facts.name})`,
  },
});

type Person = {
  readonly active: boolean;
  /** Whether an absence runs today. */
  readonly absent: boolean;
  /** Its last day; null while nobody knows. */
  readonly absentUntilOn: string | null;
};

/**
 * That somebody with work in hand is not there; undefined for who is, and for nobody.
 *
 * @param today the municipality's day, from the API
 */
export function awayWords(person: Person | null, today: string, language: Language): string | undefined {
  if (!person) return undefined;
  if (!person.active) return texts[language].gone;
  if (!person.absent) return undefined;
  if (!person.absentUntilOn) return texts[language].away;
  return texts[language].absent({ day: dayWords(language).short(person.absentUntilOn, today) });
}

type Named = Person & { readonly name: string; readonly replacedBy: { readonly name: string } | null };

/** The same by name, with who stands in where that was asked. */
export function awaySentence(person: Named | null, today: string, language: Language): string | undefined {
  const away = awayWords(person, today, language);
  if (!person || !away) return undefined;
  const t = texts[language];
  return t.sentence({ name: person.name, away }) + (person.replacedBy ? t.replaced(person.replacedBy) : "");
}
