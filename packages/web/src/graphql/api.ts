import { redirect } from "react-router";
import {
  type AnyVariables,
  Client,
  createRequest,
  type DocumentInput,
  fetchExchange,
  type GraphQLRequest,
  type OperationResult,
} from "urql";
import { pathIn } from "../i18n/language.ts";
import { type ApiCaller, apiHeaders } from "./api-caller.ts";
import {
  type Failure,
  type FailureReason,
  failure,
  signInAddress,
  type TypedText,
  troubleOf,
} from "./api-failure.ts";
import { askedById } from "./document-id.ts";
import { logTrouble } from "./log-trouble.ts";
import { patientFetch } from "./patient-fetch.ts";

/** The API as loaders and actions use it: typed results, everything unexpected already turned into an answer. */
export type Api = {
  /**
   * Asks the API; the same question within one request of a visitor is sent once, until something is done.
   * @throws a redirect to sign-in without a valid session; an error page when the API is away or refuses
   */
  query<Data, Variables extends AnyVariables>(
    document: DocumentInput<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
  /** Sends a command; expected refusals are part of the typed result, the rest is thrown as by `query`. */
  mutate<Data, Variables extends AnyVariables>(
    document: DocumentInput<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
  /** Remembers what was typed, so that a failure page can show it and offer to send it again. */
  remember(typed: TypedText): void;
  /**
   * What to throw at a visitor without a valid session: a redirect to sign in and back; or, when something was typed
   * that a redirect would lose, an error page that keeps it.
   */
  signedOut(): Response | ReturnType<typeof failure>;
  /** What to throw when a form was made for somebody else than who is signed in now. What was typed is kept. */
  otherPerson(signedInAs: string): ReturnType<typeof failure>;
  /** What to throw for what does not exist or is not this visitor's; what was typed is kept. */
  notFound(): ReturnType<typeof failure>;
};

/**
 * One client per request, and nothing is kept beyond it: what one visitor asked is never shown to another. Within it the loaders of
 * a page and of the frame around it may ask the same.
 *
 * @param fetch how to ask; by itself no page waits longer than ten seconds in all
 */
export function createApi(caller: ApiCaller, fetch = patientFetch()): Api {
  const client = new Client({
    url: `${caller.environment.apiUrl}/graphql`,
    exchanges: [fetchExchange],
    requestPolicy: "network-only",
    preferGetMethod: false,
    fetch,
    fetchOptions: () => ({ headers: apiHeaders(caller) }),
  });
  let typed: TypedText | undefined;
  const failed = (reason: FailureReason, more: Partial<Failure> = {}) =>
    failure({ reason, requestId: caller.requestId, ...(typed === undefined ? {} : { typed }), ...more });
  const signIn = (reason?: string) => {
    const { environment, language, signInPath, request } = caller;
    return signInAddress(
      environment.app === "citizen" ? pathIn(language, signInPath) : signInPath,
      request.url,
      reason,
    );
  };
  const signedOut = () =>
    typed === undefined ? redirect(signIn()) : failed("SIGNED_OUT", { signIn: signIn() });

  const settle = <Data>(result: OperationResult<Data, AnyVariables>): Data => {
    if (result.error) {
      const trouble = troubleOf(result.error);
      if (trouble.kind === "signed-out") throw signedOut();
      logTrouble(caller, trouble.reason, result);
      const { reason, retryAfterSeconds } = trouble;
      throw failed(reason, retryAfterSeconds === undefined ? {} : { retryAfterSeconds });
    }
    if (result.data === undefined || result.data === null) throw failed("UNEXPECTED");
    return result.data;
  };

  const request = <Data, Variables extends AnyVariables>(
    document: DocumentInput<Data, Variables>,
    variables: Variables,
  ) => createRequest(document, variables, askedById(document));

  const asked = new Map<number, Promise<OperationResult>>();
  const once = (question: GraphQLRequest): Promise<OperationResult> => {
    const answer = asked.get(question.key) ?? client.executeQuery(question).toPromise();
    asked.set(question.key, answer);
    return answer;
  };

  return {
    query: async (document, variables) => settle(await once(request(document, variables))),
    mutate: async (document, variables) => {
      const result = await client.executeMutation(request(document, variables)).toPromise();
      // What was asked before may be otherwise now.
      asked.clear();
      return settle(result);
    },
    remember(text) {
      typed = text;
    },
    signedOut,
    // Who is signed in is sent on by the page to sign in, unless it is said why somebody comes there all the same.
    otherPerson: (signedInAs) => failed("OTHER_PERSON", { signIn: signIn("iemand-anders"), signedInAs }),
    notFound: () => failed("NOT_FOUND"),
  };
}
