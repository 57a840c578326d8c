import { createClient } from "graphql-sse";
import { type AnyVariables, CombinedError, type DocumentInput, stringifyDocument } from "urql";
import { type ApiCaller, apiHeaders } from "./api-caller.ts";
import { type ApiTrouble, troubleOf } from "./api-failure.ts";
import { askedById } from "./document-id.ts";
import { streamFetch } from "./patient-fetch.ts";

/** Who is told what a subscription brings. */
export type Listener<Data> = {
  next(data: Data): void;
  /** The API refused or was lost; nothing follows. */
  failed(trouble: ApiTrouble): void;
  /** The API ended the subscription, as it does when a session is revoked; nothing follows. */
  ended(): void;
};

/** Starts a typed subscription and gives back how to stop it. */
export type Listen = <Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  variables: Variables,
  listener: Listener<Data>,
) => () => void;

/**
 * Subscriptions over server-sent events, from the app's server to the API. Without retries here: the browser's
 * EventSource comes back by itself, and says which event it saw last. Without urql's client either, which tells of an end
 * only after a result, and then tells that result a second time.
 *
 * @param fetch how to ask; by itself it gives up an API that does not answer, or falls silent
 */
export function createListen(caller: ApiCaller, fetch = streamFetch()): Listen {
  return <Data, Variables extends AnyVariables>(
    document: DocumentInput<Data, Variables>,
    variables: Variables,
    listener: Listener<Data>,
  ) => {
    const events = createClient({
      url: `${caller.environment.apiUrl}/graphql`,
      headers: () => apiHeaders(caller),
      retryAttempts: 0,
      fetchFn: fetch,
    });
    let over = false;
    const finish = (tell: () => void) => {
      if (over) return;
      over = true;
      tell();
    };
    const fail = (why: ConstructorParameters<typeof CombinedError>[0]) =>
      finish(() => listener.failed(troubleOf(new CombinedError(why))));
    const extensions = askedById(document);
    const unsubscribe = events.subscribe<Data>(
      {
        query: extensions ? "" : stringifyDocument(document),
        variables: { ...variables },
        ...(extensions && { extensions }),
      },
      {
        next({ data, errors = [] }) {
          if (errors.length > 0) fail({ graphQLErrors: [...errors] });
          else if (!over && data !== undefined && data !== null) listener.next(data);
        },
        error: (error) =>
          fail({ networkError: error instanceof Error ? error : new Error("subscription failed") }),
        complete: () => finish(() => listener.ended()),
      },
    );
    return () => {
      over = true;
      unsubscribe();
      events.dispose();
    };
  };
}
