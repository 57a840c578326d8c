import type { Language } from "@gehoor/web/i18n/language.ts";
import type { NoticeKind } from "#app/words/codes.ts";
import { letterName, letterOfPartName, letterTexts } from "./letters.texts.ts";

type Data = {
  readonly status: string;
  readonly parts: readonly {
    readonly ending: { readonly as: string; readonly letter: number | null } | null;
  }[];
};
type Letter = { readonly kind: NoticeKind; readonly number: number; readonly ofOther: boolean };

/**
 * What a letter about a complaint is called. One by which parts ended does not say of the whole what is true of those
 * alone; one that declines, but ended nothing (yet: that of another complainant waits; or no longer), only says its subject.
 */
export function nameOfLetter(
  { status, parts }: Data,
  { kind, number, ofOther }: Letter,
  language: Language,
): string {
  if (kind === "HEARING_REPORT" && ofOther) return letterTexts[language].reportOfOther;
  if (kind !== "DECLINED" && kind !== "SETTLED") return letterName(kind, language);
  const byThis = parts.filter(({ ending }) => ending?.letter === number);
  if (byThis.length > 0)
    return byThis.length < parts.length ? letterOfPartName(kind, language) : letterName(kind, language);
  if (status === kind) return letterName(kind, language);
  if (parts.some(({ ending }) => ending?.as === kind)) return letterOfPartName(kind, language);
  return kind === "DECLINED" ? letterTexts[language].aboutDeclining : letterName(kind, language);
}
