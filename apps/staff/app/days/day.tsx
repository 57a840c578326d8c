import { useContext } from "react";
import { dayTableContext } from "./day-table-context.ts";

/** Gives the page below it the words for its days, from `dayTable`. */
export const DayWordsProvider = dayTableContext;

type DayProps = { readonly on: string; readonly as?: "short" | "long" | "relative" };

/** A calendar day in words. */
export function Day({ on, as = "short" }: DayProps) {
  const { days } = useContext(dayTableContext);
  return <time dateTime={on}>{days[on]?.[as] ?? on}</time>;
}

/** A moment in words. */
export function Moment({ at }: { readonly at: string }) {
  const { moments } = useContext(dayTableContext);
  return <time dateTime={at}>{moments[at] ?? at}</time>;
}
