import { letterField } from "./letter-key.ts";

/** Where these letters stand on one page for the printer. */
export function printPath(keys: readonly string[]): string {
  return `/post/afdrukken?${new URLSearchParams(keys.map((key) => [letterField, key]))}`;
}
