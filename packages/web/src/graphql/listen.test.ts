import { createServer, type Server, type ServerResponse } from "node:http";
import { RouterContextProvider } from "react-router";
import { afterEach, describe, expect, it } from "vitest";
import { liveStream } from "../live/live-stream.server.ts";
import { requestContextKey } from "../server/middleware/request-context.ts";
import { requestContextForTest } from "../testing/request-context-for-test.ts";
import { graphql } from "./graphql.ts";
import { createListen } from "./listen.ts";

const Changes = graphql(`subscription ChangesOfTest($id: ID!) { complaintChanged(id: $id) { version } }`);

/** The route of an app under test, as both have it. */
const loader = liveStream({
  document: Changes,
  variables: () => ({ id: "1" }),
  event: ({ complaintChanged: { version } }) => ({ id: String(version), data: { version } }),
});

let api: Server | undefined;
let apiUrl = "";

afterEach(() => {
  api?.closeAllConnections();
  api?.close();
});

/** An API that answers each subscription as told. */
async function apiThat(answers: (answer: ServerResponse) => void): Promise<void> {
  const server = createServer((_request, answer) => answers(answer));
  api = server;
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The API of the test has no port.");
  apiUrl = `http://127.0.0.1:${address.port}`;
}

const begin = (answer: ServerResponse) => answer.writeHead(200, { "content-type": "text/event-stream" });
const tell = (answer: ServerResponse, event: "next" | "complete", data: unknown = "") =>
  answer.write(`event: ${event}\ndata: ${data === "" ? "" : JSON.stringify(data)}\n\n`);
const changed = (version: number) => ({ data: { complaintChanged: { version } } });
const refused = (code: string) => ({ errors: [{ message: "refused", extensions: { code } }] });

/** All that the browser is told before the stream ends; a stream that does not end fails the test by its time. */
async function told(app: "citizen" | "staff"): Promise<string> {
  const request = new Request("http://localhost:3000/stroom");
  const environment = { apiUrl, serviceSecret: "secret", app, logLevel: "silent" };
  const listen = createListen({
    environment,
    token: () => "opaque",
    clientAddress: "127.0.0.1",
    requestId: "request",
    request,
    language: "nl",
    signInPath: "/inloggen",
  });
  const context = new RouterContextProvider();
  context.set(requestContextKey, requestContextForTest({ listen }));
  const url = new URL(request.url);
  return loader({ request, params: {}, context, url, pattern: url.pathname }).text();
}

describe.each(["citizen", "staff"] as const)("the stream of the %s app", (app) => {
  it("ends when the API ends it at once", async () => {
    await apiThat((answer) => {
      begin(answer);
      tell(answer, "complete");
      answer.end();
    });
    expect(await told(app)).toBe("retry: 3000\n\n");
  });

  it("ends when the API ends it though the connection stays", async () => {
    await apiThat((answer) => {
      begin(answer);
      tell(answer, "complete");
    });
    expect(await told(app)).toBe("retry: 3000\n\n");
  });

  it("ends when the API ends it after something was told", async () => {
    await apiThat((answer) => {
      begin(answer);
      tell(answer, "next", changed(7));
      tell(answer, "complete");
      answer.end();
    });
    expect(await told(app)).toBe('retry: 3000\n\nid: 7\ndata: {"version":7}\n\n');
  });

  it("puts together what comes in pieces, and leaves out signs of life", async () => {
    await apiThat(async (answer) => {
      begin(answer);
      for (const piece of [":\n\nevent: ne", "xt\ndata: ", JSON.stringify(changed(7)), "\n", "\n:\n\n"]) {
        answer.write(piece);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      tell(answer, "next", changed(8));
      tell(answer, "complete");
    });
    expect(await told(app)).toMatch(/^retry: 3000\n\nid: 7\ndata: .*\n\nid: 8\ndata: .*\n\n$/);
  });

  it("ends when the connection to the API breaks, so that the browser comes back", async () => {
    await apiThat((answer) => {
      begin(answer);
      tell(answer, "next", changed(7));
      setTimeout(() => answer.destroy(), 50);
    });
    expect(await told(app)).toContain("id: 7");
  });

  it.each([
    ["UNAUTHENTICATED", true],
    ["NOT_FOUND", true],
    ["RATE_LIMITED", false],
    ["INTERNAL_SERVER_ERROR", false],
  ])("ends on %s, and tells the page not to come back: %s", async (code, forGood) => {
    await apiThat((answer) => {
      begin(answer);
      tell(answer, "next", refused(code));
      tell(answer, "complete");
      answer.end();
    });
    expect((await told(app)).includes("event: signed-out")).toBe(forGood);
  });

  it.each([401, 429, 500, 503])("ends when the API answers %i", async (status) => {
    await apiThat((answer) => {
      answer.writeHead(status, { "content-type": "application/json" });
      answer.end("{}");
    });
    expect((await told(app)).includes("event: signed-out")).toBe(status === 401);
  });
});
