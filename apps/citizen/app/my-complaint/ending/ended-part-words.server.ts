import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import type { PartEnd } from "#app/words/codes.ts";
import { ownActs } from "#app/words/own-acts.texts.ts";

type Ending = { readonly as: PartEnd; readonly on: string; readonly ombudsmanUntilOn: string | null };

const texts = defineTexts({
  nl: {
    settled: (facts: { day: string }) => `Dit deel is opgelost. Dat liet u ons weten op ${facts.day}.`,
    ended: (facts: { day: string }) => `Dit deel is afgerond op ${facts.day}.`,
    until: (facts: { day: string }) => `U kunt daarover naar de ombudsman tot en met ${facts.day}.`,
  },
  en: {
    settled: (facts) => `This part has been settled. You let us know on ${facts.day}.`,
    ended: (facts) => `This part ended on ${facts.day}.`,
    until: (facts) => `You can go to the ombudsman about it until ${facts.day}.`,
  },
});

/** What became of a part that ended by itself, and until when the ombudsman can be asked about it. */
export function endedPartWords({ as, on, ombudsmanUntilOn }: Ending, language: Language): string {
  const { long } = dayWords(language);
  const until = ombudsmanUntilOn ? [texts[language].until({ day: long(ombudsmanUntilOn) })] : [];
  return [howItEnded(as, long(on), language), ...until].join(" ");
}

function howItEnded(as: PartEnd, day: string, language: Language): string {
  switch (as) {
    case "FORWARDED":
    case "CONVERTED":
      return ownActs[language].passedPartOn({ day });
    case "DECLINED":
      return ownActs[language].declinedPart({ day });
    case "SEPARATED":
      return ownActs[language].separatedPart({ day });
    case "SETTLED":
      return texts[language].settled({ day });
    // A way to end that this release does not know yet.
    default:
      return texts[language].ended({ day });
  }
}
