import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";

const LOOK_MILLISECONDS = 500;
const PATIENCE_MILLISECONDS = 2000;

/** What stands before two processes of a kind, as a municipality's balancer does. */
export interface FrontDoor {
  /** Sends nothing there any more, whatever it says of itself; resolves when all that was sent is answered. */
  putAside(port: number): Promise<void>;
  /** Sends there again; resolves when it says that it is ready. */
  takeBack(port: number): Promise<void>;
  stop(): Promise<void>;
}

interface Member {
  readonly port: number;
  isReady: boolean;
  isAside: boolean;
  inHand: number;
}

/**
 * A balancer of the smallest kind, which hides nothing: it asks each member twice a second whether it is ready, keeps its connections
 * open, and sends a request to another member only where the first took no connection. What breaks off is a 502.
 *
 * @param check the path that a ready member answers with 200
 */
export async function openFrontDoor(
  port: number,
  members: readonly number[],
  check: string,
): Promise<FrontDoor> {
  const all = members.map((one): Member => ({ port: one, isReady: false, isAside: false, inHand: 0 }));
  const agent = new Agent({ keepAlive: true });
  const closing = new AbortController();
  const look = async (member: Member) => {
    const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
    member.isReady = await fetch(`http://127.0.0.1:${member.port}${check}`, { signal }).then(
      async (answer) => {
        await answer.body?.cancel();
        return answer.ok;
      },
      () => false,
    );
  };
  const keepLooking = async (member: Member) => {
    while (!closing.signal.aborted) {
      await look(member);
      await wait(LOOK_MILLISECONDS, undefined, { signal: closing.signal }).catch(() => {});
    }
  };
  let turn = 0;
  /** Those that may be asked, each time another one first. */
  const inTurn = () => {
    const ready = all.filter(({ isReady, isAside }) => isReady && !isAside);
    turn += 1;
    return [...ready.slice(turn % ready.length), ...ready.slice(0, turn % ready.length)];
  };
  const server = createServer((asked, answer) => {
    buffer(asked).then(
      (body) => send({ asked, body, answer, agent }, inTurn()),
      () => answer.destroy(),
    );
  });
  await Promise.all(all.map(look));
  const looking = all.map(keepLooking);
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  const memberAt = (at: number) => all.find((one) => one.port === at);
  return {
    putAside: async (at) => {
      const member = memberAt(at);
      if (!member) return;
      member.isAside = true;
      while (member.inHand > 0) await wait(20);
    },
    takeBack: async (at) => {
      const member = memberAt(at);
      if (!member) return;
      member.isAside = false;
      while (!member.isReady && !closing.signal.aborted) await look(member);
    },
    stop: async () => {
      closing.abort();
      agent.destroy();
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
      await Promise.all(looking);
    },
  };
}

interface Passing {
  readonly asked: IncomingMessage;
  /** Read whole before, so that it can be sent to another. */
  readonly body: Buffer;
  readonly answer: ServerResponse;
  readonly agent: Agent;
}

function send(passing: Passing, [member, ...others]: readonly Member[]): void {
  const { asked, body, answer, agent } = passing;
  if (!member) {
    refuse(answer, 503);
    return;
  }
  const { url: path, method } = asked;
  const headers = { ...asked.headers, "x-forwarded-for": asked.socket.remoteAddress ?? "" };
  const passedOn = request({ agent, host: "127.0.0.1", port: member.port, path, method, headers });
  const isEndless = asked.headers.accept === "text/event-stream";
  if (!isEndless) member.inHand += 1;
  const over = () => {
    if (!isEndless) member.inHand -= 1;
    answer.off("close", gone);
  };
  const gone = () => void passedOn.destroy();
  answer.once("close", gone);
  passedOn.once("close", over);
  passedOn.once("response", (given) => {
    // Of that connection, and not of this one.
    const { connection: _, "keep-alive": __, ...rest } = given.headers;
    answer.writeHead(given.statusCode ?? 502, rest);
    given.pipe(answer);
    given.once("error", () => answer.destroy());
  });
  passedOn.once("error", (problem) => {
    if ("code" in problem && problem.code === "ECONNREFUSED") send(passing, others);
    else refuse(answer, 502);
  });
  passedOn.end(body);
}

function refuse(answer: ServerResponse, status: number): void {
  if (answer.headersSent) answer.destroy();
  else answer.writeHead(status).end();
}
