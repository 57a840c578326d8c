import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { useLocation, useNavigationType } from "react-router";

/** Pages that are lists of complaints. */
const lists = /^\/(?:werkvoorraad|ombudsman|over-mij)?$/;

export function isList(pathname: string): boolean {
  return lists.test(pathname);
}

type Searches = Readonly<Record<string, string>>;

const Places = createContext<Searches>({});

/** What a link back to a list says of itself: who follows it goes back to the row. */
export const goesBack = { back: true } as const;

/**
 * Remembers, for as long as this person is in the staff site, how each list was narrowed; and gives the row from which one had
 * opened a case the focus, when one comes back from it.
 */
export function ListPlaces({ children }: { readonly children: ReactNode }) {
  const { pathname, search } = useLocation();
  const [searches, setSearches] = useState<Searches>({});
  useEffect(() => {
    if (isList(pathname)) setSearches((known) => ({ ...known, [pathname]: search }));
  }, [pathname, search]);
  useRowFocus();
  return <Places value={searches}>{children}</Places>;
}

/** The address of a list as this person saw it last; as given where it was not seen yet. */
export function useListPlace(to: string): string {
  const [pathname = to] = to.split("?");
  const search = useContext(Places)[pathname];
  return search === undefined ? to : pathname + search;
}

function useRowFocus(): void {
  const { pathname, state } = useLocation();
  const way = useNavigationType();
  const left = useRef(pathname);
  useEffect(() => {
    const reference = /^\/zaken\/([^/]+)/.exec(left.current)?.[1];
    left.current = pathname;
    if (reference === undefined || !isList(pathname) || !(way === "POP" || isGoingBack(state))) return;
    document.getElementById(reference)?.querySelector<HTMLElement>("[data-row-link]")?.focus();
  }, [pathname, state, way]);
}

function isGoingBack(state: unknown): boolean {
  return typeof state === "object" && state !== null && "back" in state;
}
