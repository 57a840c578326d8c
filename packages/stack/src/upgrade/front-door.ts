import { Agent, createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { type Member, passOn } from "./pass-on.ts";

const LOOK_MILLISECONDS = 500;
const PATIENCE_MILLISECONDS = 2000;
/** Who says nothing so often, one after the other, is gone; who has much to do may miss one. */
const SILENCES = 3;

/** What stands before two processes of a kind, as a municipality's balancer does. */
export interface FrontDoor {
  /** Sends nothing there any more, whatever it says of itself; resolves when all that was sent is answered. */
  putAside(port: number): Promise<void>;
  /** Sends there again; resolves when it says that it is ready. */
  takeBack(port: number): Promise<void>;
  stop(): Promise<void>;
}

/**
 * A balancer of the smallest kind, which hides nothing: it asks each member twice a second whether it is ready, bears with one that is too
 * busy to say so at once, keeps its connections open, and sends a request to another member only where the first took no connection. What breaks off is a 502.
 *
 * @param check the path that a ready member answers with 200
 */
export async function openFrontDoor(
  port: number,
  members: readonly number[],
  check: string,
): Promise<FrontDoor> {
  const all = members.map(
    (one): Member => ({ port: one, isReady: false, isAside: false, silences: 0, inHand: 0 }),
  );
  const agent = new Agent({ keepAlive: true });
  const closing = new AbortController();
  const look = async (member: Member) => {
    const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
    try {
      const answer = await fetch(`http://127.0.0.1:${member.port}${check}`, { signal });
      await answer.body?.cancel();
      member.silences = 0;
      member.isReady = answer.ok;
    } catch {
      member.silences = signal.aborted ? member.silences + 1 : SILENCES;
      if (member.silences >= SILENCES) member.isReady = false;
    }
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
      (body) => passOn({ asked, body, answer, agent }, inTurn()),
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
