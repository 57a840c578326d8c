import type { Language } from "../../i18n/language.ts";

/** A number as it is read: `10.000`, in English `10,000`. Written out here, so that browser and server agree. */
export function countWords(count: number, language: Language): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, language === "nl" ? "." : ",");
}
