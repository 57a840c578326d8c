import type { AlertedWords } from "../alert-rows.server.ts";

/** The alerts of a complaint that are still to be seen, as one value of a form. */
export function openIds({ alerts }: Pick<AlertedWords, "alerts">): string {
  return alerts
    .filter(({ open }) => open)
    .map(({ id }) => id)
    .join(" ");
}
