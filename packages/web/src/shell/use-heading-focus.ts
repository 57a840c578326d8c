import { useEffect, useRef } from "react";
import { useLocation } from "react-router";

/**
 * After a navigation under JavaScript, moves focus to what was just done, else to the page's heading, as a full page load would
 * start at the top. Not on the first load, not for a jump within the page, and not when an error summary took the focus,
 * or the row of a list to which one came back.
 */
export function useHeadingFocus(): void {
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (hash || document.querySelector("[data-error-summary]")) return;
    if (document.activeElement?.matches("[data-row-link]")) return;
    const first =
      document.querySelector<HTMLElement>("[data-done]") ?? document.querySelector<HTMLElement>("h1");
    if (!first) return;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  }, [pathname, hash]);
}
