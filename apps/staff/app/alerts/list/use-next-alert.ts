import { type RefObject, useEffect, useRef } from "react";

type Listed = { readonly alerts: readonly { readonly id: string; readonly open: boolean }[] };

/**
 * Once an alert was seen or put off, its button is gone: the focus goes to what stands in its place, the complaint itself where it
 * has others, else the next one, or to the page's heading after the last. It would fall to the top of the page, and each next alert
 * begin there.
 *
 * @param list with the link of each complaint marked `data-alert-link`
 * @returns to be told which alerts of a complaint were acted on, and where in the list it stands
 */
export function useNextAlert(
  list: RefObject<HTMLElement | null>,
  complaints: readonly Listed[],
): (ids: string, at: number) => void {
  const acted = useRef<{ readonly ids: string; readonly at: number }>(undefined);
  useEffect(() => {
    const done = acted.current;
    const open = complaints.flatMap(({ alerts }) => alerts.filter((one) => one.open));
    if (!done || open.some(({ id }) => done.ids.split(" ").includes(id))) return;
    acted.current = undefined;
    const links = list.current?.querySelectorAll<HTMLElement>("[data-alert-link]") ?? [];
    focus(links[Math.min(done.at, links.length - 1)]);
  }, [list, complaints]);
  // With the last complaint the list itself goes.
  useEffect(
    () => () => {
      if (acted.current) focus(undefined);
    },
    [],
  );
  return (ids, at) => {
    acted.current = { ids, at };
  };
}

function focus(link: HTMLElement | undefined): void {
  const place = link ?? document.querySelector<HTMLElement>("h1");
  if (!place) return;
  if (!link) place.tabIndex = -1;
  place.focus();
}
