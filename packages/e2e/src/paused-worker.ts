import { findRunningStack } from "@gehoor/stack/running/running-stack.ts";
import { stackUnderTest } from "./stack-under-test.ts";

/**
 * Holds the worker still meanwhile, as on a busy night: what a term that passes brings about by itself waits, so that a
 * person can be first.
 */
export async function whileWorkerPauses(work: () => Promise<void>): Promise<void> {
  const worker = (await findRunningStack(stackUnderTest.stateFolder))?.processes.worker;
  if (worker === undefined) throw new Error(`No worker runs from ${stackUnderTest.stateFolder}`);
  process.kill(worker, "SIGSTOP");
  try {
    await work();
  } finally {
    process.kill(worker, "SIGCONT");
  }
}
