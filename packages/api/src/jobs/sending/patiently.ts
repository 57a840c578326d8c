import { setTimeout } from "node:timers/promises";

const PAUSE_MILLISECONDS = 500;
const PATIENCE_MILLISECONDS = 90_000;

/**
 * Does something that nobody else can do later, again and again while it fails, for a minute and a half: as long as a
 * database takes to come back. It must be harmless to do twice.
 */
export async function patiently(
  work: () => Promise<void>,
  { pause = PAUSE_MILLISECONDS, patience = PATIENCE_MILLISECONDS } = {},
): Promise<void> {
  const until = performance.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (problem) {
      if (performance.now() > until) throw problem;
      await setTimeout(pause);
    }
  }
}
