import { tickedParameters } from "../../choosing/ticked-address.ts";
import { listSearch, readWorklistAddress } from "../worklist-filter.ts";

/** What an address says of the complaints that were chosen, and of the list they were chosen in. */
export const chosenParameters = {
  reference: tickedParameters.one,
  all: tickedParameters.all,
  list: "uit",
} as const;

/** So many stand on a page of the worklist; more are not chosen together. */
export const mostChosen = 50;

/** The references of what was chosen, each once. */
export function readChosen(search: URLSearchParams): readonly string[] {
  const references = search.getAll(chosenParameters.reference).filter(Boolean);
  return [...new Set(references)].slice(0, mostChosen);
}

/**
 * The address of the list from which these were chosen, with what is still chosen in it.
 *
 * @param search of the page that shows what was chosen
 */
export function listOfChosen(search: URLSearchParams, references: readonly string[]): string {
  const list = search.get(chosenParameters.list) ?? "";
  const place = listSearch(readWorklistAddress(new URLSearchParams(list)), list);
  const asked = new URLSearchParams(place);
  for (const reference of references) asked.append(chosenParameters.reference, reference);
  return asked.size > 0 ? `/werkvoorraad?${asked}` : "/werkvoorraad";
}
