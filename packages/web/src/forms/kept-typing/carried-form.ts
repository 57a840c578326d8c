import { useLocation, useRouteLoaderData } from "react-router";
import type { RootData } from "../../server/pages/root-data.ts";
import type { FormState } from "../form-state.ts";

/** The id of the form of a page. A button outside it sends its fields along by this name, also without JavaScript. */
export const pageForm = "formulier";

/** The field of the button that shows a page, with all that was typed in its form, in another language. */
export const shownInField = "shownIn";

/** The header by which the server hands what was typed to the app; never taken from outside. */
export const carriedHeader = "x-gehoor-carried";

/** What was typed on this page before it was shown again in another language; no mistakes were looked for. */
export function useCarried(): FormState | undefined {
  const carried = useRouteLoaderData<RootData>("root")?.carried;
  const { pathname } = useLocation();
  return carried?.path === pathname ? { mistakes: [], typed: carried.typed } : undefined;
}
