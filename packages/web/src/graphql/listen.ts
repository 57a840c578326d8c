import { createClient } from "graphql-sse";
import { type AnyVariables, Client, type DocumentInput, subscriptionExchange } from "urql";
import { type ApiCaller, apiHeaders } from "./api.ts";
import { type ApiTrouble, troubleOf } from "./api-failure.ts";

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
 * EventSource comes back by itself, and says which event it saw last.
 */
export function createListen(caller: ApiCaller): Listen {
  return (document, variables, listener) => {
    const events = createClient({
      url: `${caller.environment.apiUrl}/graphql`,
      headers: () => apiHeaders(caller),
      retryAttempts: 0,
    });
    const client = new Client({
      url: `${caller.environment.apiUrl}/graphql`,
      preferGetMethod: false,
      exchanges: [
        subscriptionExchange({
          forwardSubscription: ({ query = "", variables: sent }) => ({
            subscribe: (sink) => ({
              unsubscribe: events.subscribe(
                { query, ...(sent ? { variables: { ...sent } } : {}) },
                {
                  // An empty list of errors would count as an error.
                  next: ({ data = null, errors = [] }) =>
                    sink.next({ data, ...(errors.length > 0 ? { errors: [...errors] } : {}) }),
                  error: (error) =>
                    sink.error(error instanceof Error ? error : new Error("subscription failed")),
                  complete: () => sink.complete(),
                },
              ),
            }),
          }),
        }),
      ],
    });
    let over = false;
    const once = (tell: () => void) => {
      if (over) return;
      over = true;
      tell();
    };
    const { unsubscribe } = client.subscription(document, variables).subscribe((result) => {
      if (result.error) {
        const trouble = troubleOf(result.error);
        once(() => listener.failed(trouble));
      } else if (result.data !== undefined && result.data !== null && !over) listener.next(result.data);
      if (!result.hasNext) once(() => listener.ended());
    });
    return () => {
      over = true;
      unsubscribe();
      events.dispose();
    };
  };
}
