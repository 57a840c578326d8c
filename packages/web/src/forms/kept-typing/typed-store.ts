import type { Filled } from "./typed-fields.ts";

/**
 * How far a text got: `typed` was not sent yet; of `sent` nothing was heard yet; `failed` was sent and did not arrive, as the
 * page that shows it says.
 */
type Progress = "typed" | "sent" | "failed";

type Kept = { readonly progress: Progress; readonly filled: Filled };

/** What of a browser's storage is used; `sessionStorage`, which ends with the tab. */
export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const mark = "gehoor-typed ";

/**
 * Where the text of one form of one person is kept.
 *
 * @param person the mark by which root data tells who is signed in; nothing of a visitor is kept here
 * @param path of the page, the same in every language
 */
export function placeOf(person: string, path: string, form: string): string {
  return `${mark}${person} ${path} ${form}`;
}

export function keepTyped(store: Store, place: string, filled: Filled, progress: Progress = "typed"): void {
  try {
    store.setItem(place, JSON.stringify({ progress, filled } satisfies Kept));
  } catch {
    // A full or forbidden storage: the form works as it would without.
  }
}

/** What was typed at this place, as not sent yet: who sees it decides. */
export function takeUp(store: Store, place: string): Filled | undefined {
  const kept = read(store, place);
  if (kept) keepTyped(store, place, kept.filled);
  return kept?.filled;
}

export function forget(store: Store, place: string): void {
  store.removeItem(place);
}

/** After an answer that was no mistake: what was sent has arrived. */
export function arrived(store: Store, place: string): void {
  if (read(store, place)?.progress === "sent") store.removeItem(place);
}

/** After an answer that says that something went wrong: nothing of what was just sent is lost. */
export function notArrived(store: Store): void {
  for (const place of places(store)) {
    const kept = read(store, place);
    if (kept?.progress === "sent") keepTyped(store, place, kept.filled, "failed");
  }
}

/** What failed is sent again as it was, by the page that says that it failed. */
export function sentAgain(store: Store): void {
  for (const place of places(store)) if (read(store, place)?.progress === "failed") store.removeItem(place);
}

/** Nobody who uses this tab next finds what another person typed; all of it when nobody is given. */
export function forgetOthers(store: Store, person?: string): void {
  for (const place of places(store))
    if (person === undefined || !place.startsWith(`${mark}${person} `)) store.removeItem(place);
}

function places(store: Store): string[] {
  return Array.from({ length: store.length }, (_, at) => store.key(at) ?? "").filter((one) =>
    one.startsWith(mark),
  );
}

function read(store: Store, place: string): Kept | undefined {
  const text = store.getItem(place);
  // Only this module writes there, and only what it reads.
  return text === null ? undefined : JSON.parse(text);
}
