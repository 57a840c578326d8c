import { joinedHere, type Language } from "@gehoor/domain";
import type { LetterMaterial } from "../letter-material.ts";
import { listed } from "./part-words.ts";

/** That the complainant ended what was joined to the complaint too, so that no answer comes to it either. */
export function joinedTooWords({ complaint, references }: LetterMaterial, language: Language): string {
  const own = joinedHere(complaint).flatMap((id) => references.get(id) ?? []);
  if (own.length === 0)
    return {
      nl: "U zei dat dit ook geldt voor wat bij deze klacht is gevoegd. Ook daarop volgt dus geen oordeel.",
      en: "You said that this holds for what was joined to this complaint too, so no judgement follows on that either.",
    }[language];
  const which = listed(own, language);
  const [nl, en] =
    own.length > 1
      ? [`uw klachten ${which}, die bij deze zijn gevoegd`, `your complaints ${which} too, which were`]
      : [`uw klacht ${which}, die bij deze is gevoegd`, `your complaint ${which} too, which was`];
  return {
    nl: `U zei dat dit ook geldt voor ${nl}. Ook daarop volgt dus geen oordeel.`,
    en: `You said that this holds for ${en} joined to this one, so no judgement follows on that either.`,
  }[language];
}
