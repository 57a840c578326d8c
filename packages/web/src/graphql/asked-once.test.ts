import { expect, it } from "vitest";
import { createApi } from "./api.ts";
import { graphql } from "./graphql.ts";

const Name = graphql(`query NameAskedOnce { organisation { municipality } }`);
const SignOut = graphql(`mutation SignOutAskedOnce { signOut }`);

it("the same question of one visitor's request is sent once, until something is done", async () => {
  let sent = 0;
  const answer = async () => {
    sent += 1;
    const data = { organisation: { municipality: "Soest" }, signOut: true };
    return new Response(JSON.stringify({ data }), { headers: { "content-type": "application/json" } });
  };
  const environment = {
    apiUrl: "http://api.test",
    serviceSecret: "secret",
    app: "staff",
    logLevel: "silent",
  } as const;
  const caller = {
    environment,
    token: () => undefined,
    clientAddress: "127.0.0.1",
    requestId: "request",
    request: new Request("http://localhost:3001/"),
    language: "nl",
    signInPath: "/inloggen",
  } as const;
  const api = createApi(caller, answer);

  const [frame, page] = await Promise.all([api.query(Name, {}), api.query(Name, {})]);
  expect([frame, page, await api.query(Name, {})]).toEqual([frame, frame, frame]);
  expect(sent).toBe(1);
  await api.mutate(SignOut, {});
  await api.query(Name, {});
  expect(sent).toBe(3);
  await createApi(caller, answer).query(Name, {});
  expect(sent).toBe(4);
});
