import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import type { RefusalData } from "../../commands/command-outcome.ts";
import type { Code } from "../code.ts";
import { statusTexts } from "../status.texts.ts";
import { absenceRefusals } from "./absence.texts.ts";
import { assessmentRefusals } from "./assessment.texts.ts";
import { decisionRefusals } from "./decision.texts.ts";
import { hearingRefusals } from "./hearing.texts.ts";
import { intakeRefusals } from "./intake.texts.ts";
import { letterRefusals } from "./letters.texts.ts";
import { ombudsmanRefusals } from "./ombudsman.texts.ts";
import type { RefusalWording } from "./refusal-wording.ts";
import { staffingRefusals } from "./staffing.texts.ts";

export const refusalWordings: Readonly<Record<Code<"RefusalCode">, RefusalWording>> = {
  ...letterRefusals,
  ...intakeRefusals,
  ...assessmentRefusals,
  ...hearingRefusals,
  ...decisionRefusals,
  ...ombudsmanRefusals,
  ...staffingRefusals,
  ...absenceRefusals,
};

/** Why something cannot be done, and on which article that rests. */
export type RefusalWords = {
  readonly words: string;
  readonly article: string;
  readonly isElsewhere: boolean;
};

/** Puts a refusal of the rules into a sentence. Its facts arrive as text; days among them end in `On`. */
export function refusalWords({ code, article, facts }: RefusalData, language: Language): RefusalWords {
  const told = Object.fromEntries(facts.map(({ name, value }) => [name, factWords(name, value, language)]));
  // A refusal of a newer release says no more than that it cannot be done now.
  const wording: RefusalWording = Object.hasOwn(refusalWordings, code)
    ? refusalWordings[code]
    : letterRefusals.NOT_IN_THIS_STATE;
  const { [language]: sentence, isElsewhere = false } = wording;
  return { words: typeof sentence === "string" ? sentence : sentence(told), article, isElsewhere };
}

function factWords(name: string, value: string, language: Language): string {
  if (name.endsWith("On") && /^\d{4}-\d\d-\d\d$/.test(value)) return dayWords(language).short(value);
  const statuses: Readonly<Record<string, string>> = statusTexts[language];
  return (name === "status" && statuses[value]) || value;
}
