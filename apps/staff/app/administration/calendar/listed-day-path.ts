import { codesOf } from "@gehoor/web/i18n/codes-of.ts";
import type { Code } from "../../words/code.ts";

/** What can be done to a day that is in the calendar. */
export type ListedChange = Exclude<Code<"CalendarChangeKind">, "ADD_DECREE_DAY" | "ADD_CLOSED_DAY">;

const ends: Readonly<Record<ListedChange, string>> = {
  VERIFY_DECREE_DAY: "nagekeken",
  REMOVE_DECREE_DAY: "geen-feestdag",
  REMOVE_CLOSED_DAY: "toch-open",
};

/** The address of the page that does this to a day. */
export function listedDayPath(on: string, change: ListedChange): string {
  return `/beheer/dagen/${on}/${ends[change]}`;
}

/** What the end of an address asks; undefined for any other. */
export function changeAt(end: string): ListedChange | undefined {
  return codesOf(ends).find((change) => ends[change] === end);
}
