import type { Option } from "@gehoor/web/forms/fields/choice-field.tsx";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import type { CaseFacts } from "../commands/action-query.ts";
import type { Code } from "../words/code.ts";
import { sideTexts } from "../words/hearing.texts.ts";
import { subjectTexts } from "../words/intake.texts.ts";

const texts = defineTexts({
  nl: { unnamed: "zonder naam" },
  en: { unnamed: "without a name" },
});

/** The answers that every form may offer: the people and the parts of the complaint, by what can still be done with them. */
export const caseOptions = {
  openParts: ({ parts }, language) =>
    partOptions(
      parts.filter(({ ending }) => !ending),
      language,
    ),
  endedParts: ({ parts }, language) =>
    partOptions(
      parts.filter(({ ending }) => ending),
      language,
    ),
  complainants: ({ complainants }, language) =>
    partyOptions(
      complainants.filter(({ withdrawnOn }) => !withdrawnOn),
      language,
    ),
  living: ({ complainants }, language) =>
    partyOptions(
      complainants.filter(({ deceasedOn }) => !deceasedOn),
      language,
    ),
  writtenThroughSpokesperson: ({ complainants }, language) =>
    partyOptions(
      going(complainants).filter(({ spokesperson }) => !spokesperson),
      language,
    ),
  /** Those whose word it can be; nobody where only one can have said it. */
  speakers: ({ complainants, representative }, language) => {
    const here = going(complainants);
    if (here.length < 2) return [];
    return partyOptions(representative ? [...here, representative] : here, language);
  },
  respondents: ({ respondents }, language) => partyOptions(respondents, language),
  toHear: ({ hearings }, language) =>
    partyOptions(
      hearings.filter(({ status }) => status !== "HEARD"),
      language,
    ),
  notYetHeard: ({ hearings }, language) =>
    partyOptions(
      hearings.filter(({ status }) => status !== "HEARD" && status !== "WAIVED"),
      language,
    ),
  /** Those that the reader may choose to be heard. */
  moments: ({ hearings }, language) =>
    hearings.flatMap(({ you, proposal }) =>
      you && proposal
        ? proposal.moments.map((value) => ({ value, label: dayWords(language).moment(value) }))
        : [],
    ),
  toReact: ({ awaitedReactions }, language) => partyOptions(awaitedReactions, language),
} as const satisfies Record<string, (facts: CaseFacts, language: Language) => readonly Option[]>;

export type CaseOptions = keyof typeof caseOptions;

function going(complainants: CaseFacts["complainants"]) {
  return complainants.filter(({ withdrawnOn, deceasedOn }) => !withdrawnOn && !deceasedOn);
}

type Party = {
  readonly partyId: string;
  readonly name: string | null;
  readonly side?: Code<"HearingSide">;
};

/** People of the case to choose from. */
export function partyOptions(parties: readonly Party[], language: Language): Option[] {
  const { unnamed } = texts[language];
  return parties.map(({ partyId, name, side }) => ({
    value: partyId,
    label: side ? `${name ?? unnamed} (${sideTexts[language][side]})` : (name ?? unnamed),
  }));
}

function partOptions(parts: CaseFacts["parts"], language: Language): Option[] {
  return parts.map(({ number, subject, description }) => ({
    value: String(number),
    label: `${number}. ${subjectTexts[language][subject]}`,
    ...(description ? { hint: description } : {}),
  }));
}
