import { type AnyVariables, CombinedError, type DocumentInput, stringifyDocument } from "urql";
import { type ApiCaller, apiHeaders } from "./api-caller.ts";
import { type ApiTrouble, troubleOf } from "./api-failure.ts";
import { askedById } from "./document-id.ts";
import { openSubscription, type Patience } from "./subscription-answer.ts";

/** Who is told what a subscription brings. */
export type Listener<Data> = {
  /** Told to many at once, it is the very same object for all. */
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

/** The API gives a sign of life on each stream every twelve seconds; one that is silent for so long is lost. Milliseconds. */
const patience: Patience = { wait: 10_000, silence: 30_000 };

/**
 * Subscriptions over server-sent events, from the app's server to the API. Without retries here: the browser's
 * EventSource comes back by itself, and says which event it saw last. Without urql's client either, which tells of an end
 * only after a result, and then tells that result a second time.
 *
 * @param patient how long; by itself it gives up an API that does not answer, or falls silent
 */
export function createListen(caller: ApiCaller, patient = patience): Listen {
  return <Data, Variables extends AnyVariables>(
    document: DocumentInput<Data, Variables>,
    variables: Variables,
    listener: Listener<Data>,
  ) => {
    const extensions = askedById(document);
    const query = extensions ? "" : stringifyDocument(document);
    const body = JSON.stringify({ query, variables, ...(extensions && { extensions }) });
    const fail = (why: ConstructorParameters<typeof CombinedError>[0]) => {
      stop();
      listener.failed(troubleOf(new CombinedError(why)));
    };
    const stop = openSubscription(
      `${caller.environment.apiUrl}/graphql`,
      { headers: apiHeaders(caller), body },
      patient,
      {
        told: (text) => {
          const { data, errors = [] } = resultIn<Data>(text);
          if (errors.length > 0) fail({ graphQLErrors: [...errors] });
          else if (data !== undefined && data !== null) listener.next(data);
        },
        complete: () => listener.ended(),
        lost: (status) => fail({ networkError: new Error("The stream was lost"), response: { status } }),
      },
    );
    return stop;
  };
}

type Result<Data> = {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
};

/** What was told last: what comes to a thousand screens at once is read once. */
let last: { readonly text: string; readonly result: unknown } | undefined;

function resultIn<Data>(text: string): Result<Data> {
  if (last?.text !== text) last = { text, result: JSON.parse(text) };
  // As the schema has it; what the API sends is not checked again.
  return last.result as Result<Data>;
}
