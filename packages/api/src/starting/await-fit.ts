import { setTimeout as wait } from "node:timers/promises";
import { closeSystem, type System } from "../system.ts";
import { Unfit } from "../unfit.ts";
import { requireFit } from "./require-fit.ts";

const RETRY_MILLISECONDS = 1000;

/**
 * Waits until the database is there and fits. After a failure of power everything starts at once, and PostgreSQL takes its time.
 *
 * @throws Unfit, with everything closed, for what no waiting mends
 */
export async function awaitFit(system: System): Promise<void> {
  for (;;) {
    try {
      return await requireFit(system);
    } catch (problem) {
      if (problem instanceof Unfit) {
        await closeSystem(system);
        throw problem;
      }
      system.log.error({ err: problem }, "waiting for the database");
      await wait(RETRY_MILLISECONDS);
    }
  }
}
