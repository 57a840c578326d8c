import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "pino";
import postgres from "postgres";
import { inTime } from "../db/in-time.ts";
import { connectionOptions } from "../db/sql-client.ts";

/** The ear calls its own name this often, and listens anew when it has not heard it by the next time. */
const BEAT_MILLISECONDS = 2000;
const PATIENCE_MILLISECONDS = 5000;
/** The channel on which ears call their names. */
const NAMES = "ear_called";

export interface EarOptions {
  /** The server itself: through a pooler a LISTEN is lost without a word. Takes two connections. */
  readonly url: string;
  readonly log: Pick<Logger, "warn">;
  /** What to do with what is told on each channel. */
  readonly channels: Readonly<Record<string, (payload: string) => void>>;
  /** It listens, at first or again: what was told before went unheard. */
  readonly onListening: () => void;
}

export interface Ear {
  stop(): Promise<void>;
}

/**
 * Listens to PostgreSQL's notifications for as long as it is not stopped, whatever becomes of the connection. The client
 * listens again by itself once; when the server is away at that moment, is another one now, or has gone without a word,
 * nobody would ever know. Resolves also when the first attempt fails.
 */
export async function openEar({ url, log, channels, onListening }: EarOptions): Promise<Ear> {
  const name = randomUUID();
  const stopping = new AbortController();
  let heard = false;
  const heardName = (who: string) => {
    if (who === name) heard = true;
  };
  let line: postgres.Sql | undefined;
  const listenAnew = async () => {
    await line?.end({ timeout: 0 });
    const opened = postgres(url, connectionOptions({ max: 1 }));
    line = opened;
    // In this order: once its name is listened to, everything is.
    const listening = [
      ...Object.entries(channels).map(([channel, tell]) => opened.listen(channel, tell)),
      opened.listen(NAMES, heardName, onListening),
    ];
    await inTime(PATIENCE_MILLISECONDS, Promise.all(listening));
  };
  const beat = async () => {
    try {
      if (!heard) await listenAnew();
      heard = false;
      // Not awaited: a server that went without a word must not keep the next beat waiting.
      line?.notify(NAMES, name).catch(() => {});
    } catch (problem) {
      const code = problem instanceof Error && "code" in problem ? problem.code : undefined;
      log.warn({ code }, "changes are not heard of; listening anew");
    }
  };
  const live = async () => {
    for (;;) {
      await wait(BEAT_MILLISECONDS, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
      if (stopping.signal.aborted) return;
      await beat();
    }
  };
  await beat();
  const living = live();
  return {
    stop: async () => {
      stopping.abort();
      await living;
      await line?.end({ timeout: 1 });
    },
  };
}
