import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Answered, Arrivals, Asked, Screens } from "./main-screens.ts";

/** Many screens, held open by a process of their own. */
export interface OpenScreens {
  /** Opens one after the other, and resolves when the last one is answered. */
  open(screens: Screens): Promise<void>;
  arrivalsOf(position: string): Promise<Arrivals>;
  /** Closes them all; how many had been lost before. */
  close(): Promise<number>;
  stop(): void;
}

export function startScreens(): OpenScreens {
  const child = fork(fileURLToPath(new URL("main-screens.ts", import.meta.url)));
  process.once("exit", () => child.kill());
  return {
    open: async (screens) => {
      await ask(child, { open: screens });
    },
    arrivalsOf: async (position) => {
      const answered = await ask(child, { arrivalsOf: position });
      return "arrivals" in answered ? answered.arrivals : [];
    },
    close: async () => {
      const answered = await ask(child, { close: true });
      return "closed" in answered ? answered.closed : 0;
    },
    stop: () => void child.kill(),
  };
}

async function ask(child: ChildProcess, asked: Asked): Promise<Answered> {
  child.send(asked);
  const over = new AbortController();
  const ended = once(child, "exit", { signal: over.signal }).then(() => {
    throw new Error("The process that holds the screens open ended");
  });
  try {
    const [answered] = await Promise.race([once(child, "message"), ended]);
    return answered;
  } finally {
    over.abort();
    ended.catch(() => {});
  }
}
