import { codesOf } from "@gehoor/web/i18n/codes-of.ts";

const ends = { END: "vertrek", RETURN: "terug", LOOSEN: "inlog-ontkoppelen", INVITE: "uitnodigen" } as const;

/** What is done to somebody without anything to fill in. */
export type PersonStep = keyof typeof ends;

/** The address of the page that does this to somebody. */
export function personStepPath(id: string, step: PersonStep): string {
  return `/beheer/mensen/${id}/${ends[step]}`;
}

/** What the end of an address asks; undefined for any other. */
export function stepAt(end: string): PersonStep | undefined {
  return codesOf(ends).find((step) => ends[step] === end);
}
