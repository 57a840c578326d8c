import type { Complaint, Language, Part, PartEnding } from "@gehoor/domain";
import type { LetterMaterial } from "../letter-material.ts";
import { declinedPart, passedPartOn, toldOfPassingOn } from "../own-acts/handing-over.ts";
import { separatedPart } from "../own-acts/separating.ts";
import { longDay } from "./phrases.ts";

const lists = {
  nl: new Intl.ListFormat("nl", { type: "conjunction" }),
  en: new Intl.ListFormat("en-GB", { type: "conjunction" }),
} as const;

/** "1, 2 en 3". */
export function listed(items: readonly (string | number)[], language: Language): string {
  return lists[language].format(items.map(String));
}

/** "onderdeel 2", "de onderdelen 1 en 3". */
export function partsInWords(numbers: readonly number[], language: Language = "nl"): string {
  const words = { nl: ["onderdeel", "de onderdelen"], en: ["part", "parts"] } as const;
  const [one, some] = words[language];
  return `${numbers.length > 1 ? some : one} ${listed(numbers, language)}`;
}

/** What a letter about these parts is about: your complaint, or some of it. */
export function wholeOrParts(
  { parts }: Complaint,
  numbers: readonly number[],
  language: Language = "nl",
): string {
  const whole = language === "nl" ? "uw klacht" : "your complaint";
  if (numbers.length === parts.length) return whole;
  return `${partsInWords(numbers, language)} ${language === "nl" ? "van" : "of"} ${whole}`;
}

/** The same as the first words of a sentence. */
export function atStart(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Part by part what became of those that ended by themselves: what a letter said, or the complainant. */
export function endedByThemselves(material: LetterMaterial, language: Language = "nl"): readonly string[] {
  return material.complaint.parts.flatMap((part) => whatBecame(material, part, language));
}

function whatBecame(
  material: LetterMaterial,
  { number, ending }: Part,
  language: Language,
): readonly string[] {
  switch (ending?.as) {
    case "DECLINED":
      return [...declinedPart(number)(material, language), ...ombudsmanAbout(ending, language)];
    case "SETTLED": {
      const day = longDay(ending.on, language);
      return [words[language].settled(number, day), ...ombudsmanAbout(ending, language)];
    }
    case "FORWARDED":
    case "CONVERTED":
      return [...passedPartOn(number)(material, language), ...toldOfPassingOn(material, language)];
    case "SEPARATED":
      return separatedPart(number)(material, language);
    case undefined:
      return [];
  }
}

function ombudsmanAbout({ ombudsmanUntilOn }: PartEnding, language: Language): readonly string[] {
  return ombudsmanUntilOn ? [words[language].until(longDay(ombudsmanUntilOn, language))] : [];
}

const words = {
  nl: {
    settled: (part: number, day: string) =>
      `Over klachtonderdeel ${part} geven wij geen oordeel: u hebt ons op ${day} laten weten dat het is opgelost.`,
    until: (day: string) => `Daarover kunt u naar de ombudsman tot en met ${day}.`,
  },
  en: {
    settled: (part: number, day: string) =>
      `We give no judgement on part ${part}: you let us know on ${day} that it has been settled.`,
    until: (day: string) => `You can go to the ombudsman about it until ${day}.`,
  },
} as const;
