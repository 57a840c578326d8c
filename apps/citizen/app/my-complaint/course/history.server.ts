import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";

/** What happened to a complaint, as far as its complainant may know. */
export const HistoryFields = graphql(`
  fragment HistoryFields on Complaint @_unmask {
    history(first: 100) { edges { node { type at facts { name value } } } }
  }
`);

type History = ResultOf<typeof HistoryFields>;
export type Entry = History["history"]["edges"][number]["node"];

/** The last event of a type. */
export function lastEvent({ history }: History, type: string): Entry | undefined {
  return history.edges.findLast(({ node }) => node.type === type)?.node;
}

/** The day and moment of the last event of a type, as steps are ordered by; the day alone where it is not known. */
export function momentOfEvent(complaint: History, type: string, day: string | undefined): string | undefined {
  const found = lastEvent(complaint, type);
  return day && found ? `${day} ${found.at}` : day;
}

/** The day of the first event of a type; undefined when it never happened. */
export function dayOfEvent({ history }: History, type: string, language: Language): string | undefined {
  const found = history.edges.find(({ node }) => node.type === type);
  return found && dayWords(language).dayOf(found.node.at);
}
