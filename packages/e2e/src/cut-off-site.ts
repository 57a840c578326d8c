import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import { demoEnvironment } from "@gehoor/stack/database/demo-environment.ts";
import { freePorts, portsFrom } from "@gehoor/stack/ports.ts";
import { inRepository } from "@gehoor/stack/repository.ts";
import { expect } from "@playwright/test";
import { stackUnderTest } from "./stack-under-test.ts";

/** A citizen's site of its own, whose line to the API of the stack can be cut: the other journeys notice nothing. */
export interface CutOffSite {
  readonly url: string;
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts the site, with its line whole. */
export async function startCutOffSite(): Promise<CutOffSite> {
  const [sitePort = 0, linePort = 0] = await freePorts(2);
  const url = `http://localhost:${sitePort}`;
  const line = openLine(linePort);
  await line.mend();
  const site = serveCitizen({
    PORT: String(sitePort),
    CITIZEN_URL: url,
    API_URL: `http://127.0.0.1:${linePort}`,
  });
  await expect
    .poll(
      () =>
        fetch(`${url}/healthz`).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 15_000 },
    )
    .toBe(200);
  return {
    url,
    cut: line.cut,
    mend: line.mend,
    stop: async () => {
      const gone = once(site, "exit");
      site.kill();
      await gone;
      await line.cut();
    },
  };
}

function serveCitizen(own: Readonly<Record<string, string>>): ChildProcess {
  const { stateFolder } = stackUnderTest;
  const environment = demoEnvironment({
    given: process.env,
    profile: "test",
    ports: portsFrom(process.env),
    databaseUrls: { processes: "", owner: "" },
    stateFolder,
  });
  const script = inRepository("packages/web/src/server/main.ts");
  const env = { ...process.env, ...environment, NODE_ENV: "production", LOG_LEVEL: "silent", ...own };
  return spawn(process.execPath, [script, inRepository("apps/citizen")], { env, stdio: "ignore" });
}

/** Passes on what comes to a port to the API; once cut it refuses, as a machine that is away does. */
function openLine(port: number) {
  const api = new URL(stackUnderTest.apiUrl);
  let server: Server | undefined;
  const sockets = new Set<Socket>();
  const join = (near: Socket) => {
    const far = connect(Number(api.port), "127.0.0.1");
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  };
  return {
    mend: async () => {
      server = createServer(join).listen(port, "127.0.0.1");
      await once(server, "listening");
    },
    cut: async () => {
      const closed = server?.listening ? once(server, "close") : undefined;
      server?.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
