import { createServer, type Socket } from "node:net";

/** A mail as it came in: envelope address and source. */
export interface ReceivedMail {
  readonly to: string;
  readonly source: string;
}

interface Kept {
  readonly mails: ReceivedMail[];
  /** From now on says this to every address: `550` never, `451` try later; undefined takes everything. */
  answer: string | undefined;
  /** Takes so long to say that it has a mail, as a busy server does. */
  pauseMilliseconds: number;
}

export interface SmtpInbox extends Kept {
  readonly url: string;
  close(): Promise<void>;
}

/** A mail server that keeps what it gets, just enough of one for our mailer. */
export async function openSmtpInbox(): Promise<SmtpInbox> {
  const inbox: Kept = { mails: [], answer: undefined, pauseMilliseconds: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    converse(socket, inbox);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port");
  return Object.assign(inbox, {
    url: `smtp://127.0.0.1:${address.port}`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

function converse(socket: Socket, inbox: Kept): void {
  let source: string[] | undefined;
  let to = "";
  let rest = "";
  const say = (line: string) => socket.write(`${line}\r\n`);
  socket.on("error", () => {});
  socket.on("data", (chunk) => {
    const lines = (rest + chunk.toString("utf8")).split("\r\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (source && line === ".") {
        inbox.mails.push({ to, source: source.join("\n") });
        source = undefined;
        setTimeout(() => say("250 kept"), inbox.pauseMilliseconds);
      } else if (source) source.push(line);
      else if (/^DATA/i.test(line)) {
        source = [];
        say("354 go on");
      } else if (/^RCPT/i.test(line)) {
        to = /<([^>]*)>/.exec(line)?.[1] ?? "";
        say(inbox.answer === undefined ? "250 ok" : `${inbox.answer} no`);
      } else say(/^QUIT/i.test(line) ? "221 bye" : "250 ok");
    }
  });
  say("220 test");
}
