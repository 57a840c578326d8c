import { createServer, type Server, type ServerResponse } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { createApi } from "./api.ts";
import type { ApiCaller } from "./api-caller.ts";
import type { ApiTrouble } from "./api-failure.ts";
import { graphql } from "./graphql.ts";
import { createListen } from "./listen.ts";
import { patientFetch } from "./patient-fetch.ts";

const Changes = graphql(`subscription ChangesOfHungTest($id: ID!) { complaintChanged(id: $id) { version } }`);
const Anything = graphql(`query AnythingOfHungTest { organisation { municipality } }`);

let api: Server | undefined;

afterEach(() => {
  api?.closeAllConnections();
  api?.close();
});

/** Somebody who asks an API that answers as told. */
async function callerOf(answers: (answer: ServerResponse) => void): Promise<ApiCaller> {
  const server = createServer((_request, answer) => answers(answer));
  api = server;
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The API of the test has no port.");
  return {
    environment: {
      apiUrl: `http://127.0.0.1:${address.port}`,
      serviceSecret: "secret",
      app: "staff",
      logLevel: "silent",
    },
    token: () => undefined,
    clientAddress: "127.0.0.1",
    requestId: "request",
    request: new Request("http://localhost:3001/"),
    language: "nl",
    signInPath: "/inloggen",
  };
}

const json = { "content-type": "application/json" };
const away = { data: { reason: "API_AWAY" }, init: { status: 503 } };

describe("a page", () => {
  it.each([
    ["never answers", () => {}],
    ["begins an answer and does not end it", (answer) => answer.writeHead(200, json).write('{"data":')],
    ["breaks its answer off", (answer) => answer.writeHead(200, json).write("{", () => answer.destroy())],
  ] satisfies [string, (answer: ServerResponse) => void][])(
    "says that the API is away when it %s",
    async (_, answers) => {
      const asked = createApi(await callerOf(answers), patientFetch(200));
      await expect(asked.query(Anything, {})).rejects.toMatchObject(away);
    },
  );

  it("waits no longer for all it asks than for one thing", async () => {
    const asked = createApi(await callerOf(() => {}), patientFetch(300));
    const startedAt = performance.now();
    for (let question = 0; question < 4; question += 1)
      await expect(asked.query(Anything, {})).rejects.toMatchObject(away);
    expect(performance.now() - startedAt).toBeLessThan(900);
  });
});

describe("a stream", () => {
  const failing = async (caller: ApiCaller) =>
    new Promise<ApiTrouble | "ended">((told) => {
      createListen(caller, { wait: 200, silence: 300 })(
        Changes,
        { id: "1" },
        { next: () => {}, failed: told, ended: () => told("ended") },
      );
    });

  it("fails when the API does not take it up", async () => {
    expect(await failing(await callerOf(() => {}))).toEqual({ kind: "failed", reason: "API_AWAY" });
  });

  it("fails when nothing is heard of the API any more, and not while it is", async () => {
    let beats = 0;
    const caller = await callerOf((answer) => {
      answer.writeHead(200, { "content-type": "text/event-stream" });
      const beat = setInterval(() => {
        beats += 1;
        answer.write(":\n\n");
        if (beats === 6) clearInterval(beat);
      }, 100);
    });
    expect(await failing(caller)).toEqual({ kind: "failed", reason: "API_AWAY" });
    expect(beats).toBe(6);
  });
});
