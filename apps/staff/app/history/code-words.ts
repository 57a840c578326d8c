import type { Language } from "@gehoor/web/i18n/language.ts";
import { parallelProcedureTexts } from "../words/handling.texts.ts";
import { hearingModeTexts, sideTexts, waiverTexts } from "../words/hearing.texts.ts";
import { channelTexts } from "../words/intake.texts.ts";
import { evidenceTexts, noticeTexts } from "../words/letter.texts.ts";
import { verdictTexts } from "../words/ombudsman.texts.ts";
import { conversionTexts, declineTexts, judgementTexts } from "../words/outcome.texts.ts";
import { officeTexts } from "../words/people.texts.ts";

type Dictionary = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** The dictionaries in which a fact of an event may stand, by the fact's name. */
const dictionaries: Readonly<Record<string, readonly Dictionary[]>> = {
  channel: [channelTexts],
  mode: [hearingModeTexts],
  side: [sideTexts],
  ground: [declineTexts, waiverTexts],
  kind: [noticeTexts, parallelProcedureTexts],
  target: [conversionTexts],
  judgement: [judgementTexts],
  office: [officeTexts],
  evidence: [evidenceTexts],
  verdict: [verdictTexts],
};

/** The words for a code among the facts of an event; anything else stays as it is. */
export function codeWords(name: string, value: string, language: Language): string {
  for (const dictionary of dictionaries[name] ?? []) {
    const words = dictionary[language];
    if (Object.hasOwn(words, value)) return words[value] ?? value;
  }
  return value;
}
