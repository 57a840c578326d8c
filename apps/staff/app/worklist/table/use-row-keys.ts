import { type RefObject, useEffect } from "react";

/**
 * j and k move from row to row while the focus is in the list, and / goes to its search box. Only then, because a single
 * key that works everywhere gets in the way of who speaks to the computer (WCAG 2.1.4).
 */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "/") {
        const search = document.querySelector<HTMLInputElement>("[data-list-search]");
        if (search) event.preventDefault();
        search?.focus();
      }
      const step = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
      if (step === 0) return;
      const links = [...element.querySelectorAll<HTMLElement>("[data-row-link]")];
      const row = document.activeElement?.closest("tr");
      const at = links.findIndex((link) => link.closest("tr") === row);
      links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus();
    };
    element.addEventListener("keydown", press);
    return () => element.removeEventListener("keydown", press);
  }, [list]);
}
