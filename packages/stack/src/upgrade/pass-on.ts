import { type Agent, type IncomingMessage, request, type ServerResponse } from "node:http";

/** A process behind the door. */
export interface Member {
  readonly port: number;
  isReady: boolean;
  isAside: boolean;
  /** Checks in a row that it did not answer. */
  silences: number;
  inHand: number;
}

interface Passing {
  readonly asked: IncomingMessage;
  /** Read whole before, so that it can be sent to another. */
  readonly body: Buffer;
  readonly answer: ServerResponse;
  readonly agent: Agent;
}

/** Sends a request to the first of these, and to the next where that one takes no connection. */
export function passOn(passing: Passing, [member, ...others]: readonly Member[]): void {
  const { asked, body, answer, agent } = passing;
  if (!member) {
    refuse(answer, 503);
    return;
  }
  const { url: path, method } = asked;
  // Visitors of a test say themselves where each of them is.
  const headers = { "x-forwarded-for": asked.socket.remoteAddress ?? "", ...asked.headers };
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
    if ("code" in problem && problem.code === "ECONNREFUSED") passOn(passing, others);
    else refuse(answer, 502);
  });
  passedOn.end(body);
}

function refuse(answer: ServerResponse, status: number): void {
  if (answer.headersSent) answer.destroy();
  else answer.writeHead(status).end();
}
