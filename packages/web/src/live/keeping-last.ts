import { type ClientLoaderFunction, isRouteErrorResponse } from "react-router";

type Keeping = ClientLoaderFunction & { hydrate: true };

/**
 * A `clientLoader` that keeps the page as it was when loading it again fails because the app or API is away, instead of
 * showing an error page to somebody who was reading. Another refusal (signed out, gone) is shown as always.
 */
export function keepingLast(): Keeping {
  let last: { readonly url: string; readonly data: unknown } | undefined;
  const load: ClientLoaderFunction = async ({ request, serverLoader }) => {
    try {
      const data = await serverLoader();
      last = { url: request.url, data };
      return data;
    } catch (error) {
      if (last?.url === request.url && isAway(error)) return last.data;
      throw error;
    }
  };
  // On the first load `serverLoader` gives what came with the page, without asking again.
  return Object.assign(load, { hydrate: true } as const);
}

function isAway(error: unknown): boolean {
  return isRouteErrorResponse(error) ? error.status >= 500 : error instanceof TypeError;
}
