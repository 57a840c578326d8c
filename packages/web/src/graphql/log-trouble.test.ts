import { CombinedError } from "urql";
import { describe, expect, it } from "vitest";
import { troubleFacts } from "./log-trouble.ts";

const answer = new Response(null, { status: 400 });

describe("what is logged of an answer that was not one", () => {
  it("names a variable that does not fit the schema, not what stood in it", () => {
    const typed = 'Jan de Wit" at "input.name"; kwam om 10 uur';
    const message = `Variable "$input" got invalid value ${JSON.stringify(typed)} at "input.parts[0].subject"; Value ${JSON.stringify(typed)} does not exist in "Subject" enum.`;
    const facts = troubleFacts(new CombinedError({ graphQLErrors: [{ message }], response: answer }));
    expect(facts).toEqual({
      status: 400,
      network: undefined,
      errors: [{ code: undefined, argument: "input.parts[0].subject" }],
    });
  });

  it("names the argument the API found wrong", () => {
    const refused = {
      message: "A filter is not well formed.",
      extensions: { code: "BAD_USER_INPUT", argument: "filter.departmentId" },
    };
    const { errors } = troubleFacts(new CombinedError({ graphQLErrors: [refused], response: answer }));
    expect(errors).toEqual([{ code: "BAD_USER_INPUT", argument: "filter.departmentId" }]);
  });

  it("names the kind of network failure, not the address", () => {
    const networkError = new TypeError("fetch failed", {
      cause: Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:4000"), { code: "ECONNREFUSED" }),
    });
    expect(troubleFacts(new CombinedError({ networkError }))).toMatchObject({ network: "ECONNREFUSED" });
  });
});
