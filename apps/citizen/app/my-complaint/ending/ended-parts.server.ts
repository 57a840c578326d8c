import type { Language } from "@gehoor/web/i18n/language.ts";
import { complaintWords } from "#app/words/complaint-words.texts.ts";
import type { ShownComplaint } from "../complaint-query.ts";
import { endedPartWords } from "./ended-part-words.server.ts";

export type EndedPart = {
  readonly number: number;
  readonly about: string;
  readonly words: string;
  /** The letter that told of it, where it can be read here. */
  readonly letter: number | undefined;
};

/** The grievances that ended by themselves; none where all of it ended in one way, which the page says already. */
export function endedParts({ parts, letters }: ShownComplaint, language: Language): EndedPart[] {
  const ways = new Set(parts.map(({ ending }) => ending && `${ending.as} ${ending.on}`));
  if (ways.size < 2) return [];
  return parts.flatMap(({ number, subject, ending }) => {
    if (!ending) return [];
    const isHere = letters.edges.some(({ node }) => node.number === ending.letter && node.html !== null);
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
