import { type ClientLoaderFunctionArgs, isRouteErrorResponse } from "react-router";

/**
 * A `clientLoader` that keeps the page as it was when loading it again fails because the app or API is away, instead of
 * showing an error page to somebody who was reading. Another refusal (signed out, gone) is shown as always.
 *
 * ```ts
 * export const clientLoader = keepingLast<typeof loader>();
 * ```
 */
export function keepingLast<Loader>() {
  const ask = (serverLoader: ClientLoaderFunctionArgs["serverLoader"]) => serverLoader<Loader>();
  let last: { readonly url: string; readonly answer: ReturnType<typeof ask> } | undefined;
  const load = async ({ request, serverLoader }: ClientLoaderFunctionArgs) => {
    const answer = ask(serverLoader);
    try {
      await answer;
      last = { url: request.url, answer };
      return answer;
    } catch (error) {
      if (last?.url === request.url && isAway(error)) return last.answer;
      throw error;
    }
  };
  // On the first load `serverLoader` gives what came with the page, without asking again.
  return Object.assign(load, { hydrate: true } as const);
}

function isAway(error: unknown): boolean {
  return isRouteErrorResponse(error) ? error.status >= 500 : error instanceof TypeError;
}
