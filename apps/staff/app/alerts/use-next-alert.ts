import { type RefObject, useEffect, useRef } from "react";

type Listed = { readonly id: string; readonly open: boolean };

/**
 * Once an alert was seen or put off, its button is gone: the focus goes to what stands in its place, the next alert, or to the
 * page's heading after the last one. It would fall to the top of the page, and each next alert begin there.
 *
 * @param list with the link of each alert marked `data-alert-link`
 * @returns to be told which alert was acted on, and where in the list it stands
 */
export function useNextAlert(
  list: RefObject<HTMLElement | null>,
  alerts: readonly Listed[],
): (id: string, at: number) => void {
  const acted = useRef<{ readonly id: string; readonly at: number }>(undefined);
  useEffect(() => {
    const done = acted.current;
    if (!done || alerts.some(({ id, open }) => id === done.id && open)) return;
    acted.current = undefined;
    const links = list.current?.querySelectorAll<HTMLElement>("[data-alert-link]") ?? [];
    focus(links[Math.min(done.at, links.length - 1)]);
  }, [list, alerts]);
  // With the last alert the list itself goes.
  useEffect(
    () => () => {
      if (acted.current) focus(undefined);
    },
    [],
  );
  return (id, at) => {
    acted.current = { id, at };
  };
}

function focus(link: HTMLElement | undefined): void {
  const place = link ?? document.querySelector<HTMLElement>("h1");
  if (!place) return;
  if (!link) place.tabIndex = -1;
  place.focus();
}
