import { once } from "node:events";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createApi } from "./api.ts";
import { documentId } from "./document-id.ts";
import { graphql } from "./graphql.ts";
import { createListen } from "./listen.ts";

const Today = graphql(`query TodayOfTest { today }`);
const Changes = graphql(`subscription ChangesOfTest($id: ID!) { complaintChanged(id: $id) { version } }`);

const caller = {
  environment: { apiUrl: "http://api.test", serviceSecret: "secret", app: "citizen", logLevel: "silent" },
  token: () => undefined,
  clientAddress: "127.0.0.1",
  requestId: "request",
  request: new Request("http://localhost:3000/"),
  language: "nl",
  signInPath: "/inloggen",
} as const;

const sent: unknown[] = [];
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => {
  sent.length = 0;
});
afterAll(() => server.close());

function answer(body: Readonly<Record<string, unknown>>): void {
  server.use(
    http.post("http://api.test/graphql", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(body);
    }),
  );
}

const byId = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

describe("an app", () => {
  it("asks by the id of a document, and sends no text", async () => {
    answer({ data: { today: "2026-11-23" } });
    expect(await createApi(caller).query(Today, {})).toEqual({ today: "2026-11-23" });
    expect(sent).toEqual([
      { operationName: "TodayOfTest", variables: {}, extensions: byId(documentId(Today)) },
    ]);
    expect(documentId(Today)).toMatch(/^[0-9a-f]{64}$/);
  });

  it("opens a stream in the same way", async () => {
    const api = createServer(async (request, response) => {
      sent.push(await json(request));
      response.end("{}");
    }).listen(0, "127.0.0.1");
    await once(api, "listening");
    const address = api.address();
    const apiUrl = `http://127.0.0.1:${typeof address === "object" && address?.port}`;
    await new Promise<void>((over) => {
      const listen = createListen({ ...caller, environment: { ...caller.environment, apiUrl } });
      listen(Changes, { id: "1" }, { next: () => {}, failed: () => over(), ended: over });
    }).finally(() => api.closeAllConnections());
    api.close();
    expect(sent).toEqual([{ query: "", variables: { id: "1" }, extensions: byId(documentId(Changes)) }]);
  });

  it("that is newer than the API says to try again, and keeps what was typed", async () => {
    answer({ errors: [{ message: "refused", extensions: { code: "UNKNOWN_DOCUMENT" } }] });
    const api = createApi(caller);
    const typed = [{ name: "text", value: "Hoe staat het?" }];
    api.remember(typed);
    await expect(api.query(Today, {})).rejects.toMatchObject({
      data: { reason: "API_AWAY", typed },
      init: { status: 503 },
    });
  });
});
