import { casePath } from "../../commands/action-path.ts";

/** From where in which list a case was opened. */
export type ListPlace = {
  /** The list's address as a search, `?lijst=late`; empty for the worklist as it opens. */
  readonly list: string;
  /** Its cursor in that list. */
  readonly cursor: string;
};

/** What an address of a case says of its place. */
export const placeParameters = { list: "uit", cursor: "plek" } as const;

/** The address of a case that knows the list it was opened from. */
export function placedPath(reference: string, { list, cursor }: ListPlace): string {
  const search = new URLSearchParams({ [placeParameters.list]: list, [placeParameters.cursor]: cursor });
  return `${casePath(reference)}?${search}`;
}
