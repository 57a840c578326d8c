import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";

/** A mail as it came in: envelope address and source. */
export interface ReceivedMail {
  readonly to: string;
  readonly source: string;
}

/** Where a conversation stands when the server is to answer; TEXT is the first line of the letter, END its final dot. */
export type Moment = "GREETING" | "EHLO" | "AUTH" | "MAIL" | "RCPT" | "DATA" | "TEXT" | "END";

/**
 * What the server does instead of going on: says this line, never answers, or drops the connection. KEEP_AND_DIE takes the
 * letter and drops the connection before it says so.
 */
export type Whim = { readonly say: string } | "HANG" | "DIE" | "KEEP_AND_DIE" | undefined;

interface Kept {
  readonly mails: ReceivedMail[];
  /** Asked at every moment; undefined goes on as usual. */
  whim: (moment: Moment, to: string) => Whim;
  /** Takes so long to say that it has a mail, as a busy server does. */
  pauseMilliseconds: number;
}

export interface SmtpInbox extends Kept {
  readonly url: string;
  close(): Promise<void>;
}

/** A mail server that keeps what it gets, and has its whims: just enough of one for our mailer. */
export async function openSmtpInbox(): Promise<SmtpInbox> {
  const inbox: Kept = { mails: [], whim: () => undefined, pauseMilliseconds: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    converse(socket, inbox).catch(() => socket.destroy());
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

async function converse(socket: Socket, inbox: Kept): Promise<void> {
  let to = "";
  /** Answers as usual, or as the whim takes it; false when the conversation is over. */
  const answer = async (moment: Moment, usual: string | undefined, whim: Whim) => {
    if (moment === "END") await setTimeout(inbox.pauseMilliseconds);
    if (whim === "DIE" || whim === "KEEP_AND_DIE") socket.destroy();
    else if (whim === "HANG") await once(socket, "close");
    else if (whim || usual) socket.write(`${whim ? whim.say : usual}\r\n`);
    return typeof whim !== "string";
  };
  if (!(await answer("GREETING", "220 test", inbox.whim("GREETING", to)))) return;
  let source: string[] | undefined;
  for await (const line of linesOf(socket)) {
    if (source && line === ".") {
      const whim = inbox.whim("END", to);
      if (whim === undefined || whim === "KEEP_AND_DIE") inbox.mails.push({ to, source: source.join("\n") });
      source = undefined;
      if (!(await answer("END", "250 kept", whim))) return;
    } else if (source) {
      source.push(line);
      if (source.length === 1 && !(await answer("TEXT", undefined, inbox.whim("TEXT", to)))) return;
    } else if (/^DATA/i.test(line)) {
      const whim = inbox.whim("DATA", to);
      if (!whim) source = [];
      if (!(await answer("DATA", "354 go on", whim))) return;
    } else if (/^RCPT/i.test(line)) {
      to = /<([^>]*)>/.exec(line)?.[1] ?? "";
      if (!(await answer("RCPT", "250 ok", inbox.whim("RCPT", to)))) return;
    } else if (/^(EHLO|HELO)/i.test(line)) {
      if (!(await answer("EHLO", "250-test\r\n250 AUTH PLAIN", inbox.whim("EHLO", to)))) return;
    } else if (/^AUTH/i.test(line)) {
      if (!(await answer("AUTH", "235 welcome", inbox.whim("AUTH", to)))) return;
    } else if (/^MAIL/i.test(line)) {
      if (!(await answer("MAIL", "250 ok", inbox.whim("MAIL", to)))) return;
    } else if (/^QUIT/i.test(line)) socket.end("221 bye\r\n");
    else socket.write("250 ok\r\n");
  }
}

async function* linesOf(socket: Socket): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of socket) {
    const lines = (rest + String(chunk)).split("\r\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}
