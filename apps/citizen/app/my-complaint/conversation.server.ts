import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { texts as pageTexts } from "./complaint.texts.ts";
import type { MessageWords } from "./messages.tsx";
import { texts } from "./own-words.texts.ts";

/** What was said on both sides, and answered on the pages alsoPossible. */
export const ConversationFields = graphql(`
  fragment ConversationFields on Complaint @_unmask {
    ownWords { kind at you authorName text mode untilOn }
    messages(first: 100) { edges { node { number at from authorName text } } }
  }
`);

type Conversation = ResultOf<typeof ConversationFields>;
type Entry = MessageWords & { readonly moment: string };
type OwnWord = Conversation["ownWords"][number];

/** Messages of both sides, and what the reader answered on the pages alsoPossible, oldest first. */
export function conversation(complaint: Conversation, language: Language): MessageWords[] {
  return [...messages(complaint, language), ...answers(complaint, language)]
    .sort((one, other) => one.moment.localeCompare(other.moment))
    .map(({ moment: _, ...words }) => words);
}

function messages({ messages: { edges } }: Conversation, language: Language): Entry[] {
  const t = pageTexts[language];
  const { moment } = dayWords(language);
  return edges
    .map(({ node }) => node)
    .sort((one, other) => one.number - other.number)
    .map(({ number, at, from, authorName, text }) => ({
      key: `message-${number}`,
      own: from === "COMPLAINANT",
      at: moment(at),
      author: from === "COMPLAINANT" ? t.you : (authorName ?? t.municipality),
      text: text ?? "",
      moment: sortable(at),
    }));
}

function answers({ ownWords }: Conversation, language: Language): Entry[] {
  const { moment } = dayWords(language);
  return ownWords.map((word, index) => ({
    key: `answer-${index}`,
    own: true,
    at: moment(word.at),
    author: word.you ? pageTexts[language].you : (word.authorName ?? pageTexts[language].you),
    about: said(word, language),
    text: word.text ?? (word.kind === "REPORT_REACTION" ? texts[language].nothingToRemark : ""),
    moment: sortable(word.at),
  }));
}

function said({ kind, mode, untilOn }: OwnWord, language: Language): string {
  const t = texts[language];
  const until = untilOn === null ? undefined : { day: dayWords(language).long(untilOn) };
  switch (kind) {
    case "HEARING_WANTED":
      return mode === null ? t.wantedSomehow : t.wanted[mode];
    case "POSTPONEMENT_AGREED":
      return until ? t.agreed(until) : t.agreedSomehow;
    case "POSTPONEMENT_REFUSED":
      return until ? t.refused(until) : t.refusedSomehow;
    default:
      return t.said[kind];
  }
}

/** In one form, so that moments with and without fractions of a second stand in order. */
function sortable(at: string): string {
  return Temporal.Instant.from(at).toString({ fractionalSecondDigits: 6 });
}
