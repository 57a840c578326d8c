import type { HearingMode, Language, TextRef } from "@gehoor/domain";
import { type LetterMaterial, textOf } from "../../letter-material.ts";

/** A sentence of where a conversation is: as was said, else at the town hall; none of a call for which nothing was said. */
export function placeWords(
  material: LetterMaterial,
  mode: HearingMode,
  place: TextRef | undefined,
  language: Language,
): readonly string[] {
  if (!place && mode !== "VISIT") return [];
  const where = place ? textOf(material, place) : material.organisation.visitingAddress.join(", ");
  return [`${said[mode][language]}: ${where}.`];
}

const said: Readonly<Record<HearingMode, Readonly<Record<Language, string>>>> = {
  VISIT: { nl: "Adres", en: "Address" },
  PHONE: { nl: "Telefoon", en: "Phone" },
  VIDEO: { nl: "Link", en: "Link" },
};
