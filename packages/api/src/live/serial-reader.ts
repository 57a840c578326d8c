import type { Logger } from "pino";
import { withoutStatement } from "../db/database.ts";

const RETRY_MILLISECONDS = 1000;

/** Something that reads on when a bell rings. */
export interface SerialReader {
  ring(): void;
  /** Waits for what is being read; rings no more. */
  stop(): Promise<void>;
}

/**
 * Reads once for any number of rings that come meanwhile, never twice at a time: a query per notification lost events in
 * trials. A read that fails is tried again, so that what the bell told is not forgotten.
 */
export function serialReader(log: Pick<Logger, "warn">, read: () => Promise<void>): SerialReader {
  let rung = false;
  let stopped = false;
  let running: Promise<void> | undefined;
  const run = async () => {
    while (rung && !stopped) {
      rung = false;
      try {
        await read();
      } catch (problem) {
        const cause = withoutStatement(problem);
        log.warn({ problem: cause instanceof Error ? cause.name : typeof cause }, "live reading failed");
        rung = true;
        await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS).unref());
      }
    }
    running = undefined;
  };
  return {
    ring: () => {
      rung = true;
      if (!stopped) running ??= run();
    },
    stop: async () => {
      stopped = true;
      await running;
    },
  };
}
