import { useContext } from "react";
import { dayTableContext } from "./day-table-context.ts";

/** A calendar day in a few words, for where a `time` element cannot stand, such as in a drawing. */
export function useDay(): (on: string) => string {
  const { days } = useContext(dayTableContext);
  return (on) => days[on]?.short ?? on;
}
