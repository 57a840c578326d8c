import type { TadaDocumentNode } from "gql.tada";
import { HttpResponse } from "msw";
import { http } from "msw/http";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll } from "vitest";
import { documentId } from "../graphql/document-id.ts";

/** Where routes under test believe the API to be. */
export const mockApiUrl = "http://api.test";

const address = `${mockApiUrl}/graphql`;

/** What the mock answers: data, or a function of the variables and of the headers the app sent. */
type Answer<Data, Variables> = Data | ((variables: Variables, headers: Headers) => Data);

export type MockApi = {
  /** Answers one query, told by its typed document, until the end of the test. */
  query<Data extends object, Variables extends object>(
    document: TadaDocumentNode<Data, Variables>,
    answer: Answer<Data, Variables>,
  ): void;
  mutation<Data extends object, Variables extends object>(
    document: TadaDocumentNode<Data, Variables>,
    answer: Answer<Data, Variables>,
  ): void;
  /** Refuses one operation with an error code, such as UNAUTHENTICATED or RATE_LIMITED. */
  refuse<Data extends object, Variables extends object>(
    document: TadaDocumentNode<Data, Variables>,
    code: string,
    facts?: Readonly<Record<string, string | number>>,
  ): void;
  /** Nobody answers at all. */
  away(): void;
};

/**
 * A mock of the API for the tests of a file, typed by the documents it answers. A request that no test answers fails
 * the test. Call it at the top of a test file.
 */
export function mockApi(): MockApi {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  const give = <Data extends object, Variables extends object>(
    document: TadaDocumentNode<Data, Variables>,
    answer: Answer<Data, Variables>,
  ) =>
    server.use(
      http.post<never, { variables: Variables }>(asks(document), async ({ request }) => {
        const { variables } = await request.json();
        return HttpResponse.json({ data: answered(answer, variables, request.headers) });
      }),
    );
  return {
    query: give,
    mutation: give,
    refuse: (document, code, facts = {}) => {
      const errors = [{ message: "refused", extensions: { code, ...facts } }];
      server.use(http.post(asks(document), () => HttpResponse.json({ data: null, errors })));
    },
    away: () => server.use(http.post(address, () => HttpResponse.error())),
  };
}

/** Whether a request asks this document, by its id as everywhere. */
function asks(document: Parameters<typeof documentId>[0]) {
  return async ({ request }: { readonly request: Request }): Promise<boolean> => {
    if (request.url !== address) return false;
    const { extensions } = await request.clone().json();
    return extensions.persistedQuery.sha256Hash === documentId(document);
  };
}

function answered<Data, Variables>(
  answer: Answer<Data, Variables>,
  variables: Variables,
  headers: Headers,
): Data {
  return isFunction(answer) ? answer(variables, headers) : answer;
}

function isFunction<Data, Variables>(
  answer: Answer<Data, Variables>,
): answer is (variables: Variables, headers: Headers) => Data {
  return typeof answer === "function";
}
