import type { RequestContext } from "../server/middleware/request-context.ts";

/** Says which part of a visit a test forgot to give. */
const missing = (part: string) => (): never => {
  throw new Error(`This test did not say what ${part} is.`);
};

/** A visit with the parts a test cares for; using any other part fails the test. */
export function requestContextForTest(given: Partial<RequestContext>): RequestContext {
  return {
    requestId: "request-of-the-test",
    nonce: "nonce-of-the-test",
    language: "nl",
    get environment() {
      return missing("the environment")();
    },
    get cookies() {
      return missing("the cookies")();
    },
    api: {
      query: missing("the query"),
      mutate: missing("the mutation"),
      remember: () => {},
      signedOut: missing("the sign-in"),
      otherPerson: missing("the other person"),
      notFound: missing("the missing page"),
    },
    listen: missing("the subscription"),
    ...given,
  };
}
