import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { complaintWords } from "#app/words/complaint-words.texts.ts";
import { LettersFields, readable } from "../letters/letters-fields.ts";
import { endedPartWords } from "./ended-part-words.server.ts";

/** The grievances, and how some ended by themselves. */
export const EndedPartsFields = graphql(
  `fragment EndedPartsFields on Complaint @_unmask {
    parts { number subject ending { as on ombudsmanUntilOn letter } }
    ...LettersFields
  }`,
  [LettersFields],
);

export type EndedPart = {
  readonly number: number;
  readonly about: string;
  readonly words: string;
  /** The letter that told of it, where it can be read here. */
  readonly letter: number | undefined;
};

/** The grievances that ended by themselves; none where all of it ended in one way, which the page says already. */
export function endedParts(complaint: ResultOf<typeof EndedPartsFields>, language: Language): EndedPart[] {
  const { parts } = complaint;
  const ways = new Set(parts.map(({ ending }) => ending && `${ending.as} ${ending.on}`));
  if (ways.size < 2) return [];
  return parts.flatMap(({ number, subject, ending }) => {
    if (!ending) return [];
    const isHere = readable(complaint).some((letter) => letter.number === ending.letter);
    return [
      {
        number,
        about: complaintWords[language].subject[subject],
        words: endedPartWords(ending, language),
        letter: isHere ? (ending.letter ?? undefined) : undefined,
      },
    ];
  });
}
