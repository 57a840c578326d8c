import { once } from "node:events";
import { parseArgs } from "node:util";
import { runCommand } from "./processes/run-command.ts";
import { createProgress } from "./progress.ts";
import { addressesOf, startLocalStack } from "./running/local-stack.ts";

/** The programs one works on; what the others say is in their logs. */
const shown = new Set(["api", "worker", "citizen", "staff"]);

// `pnpm dev [--fresh]`: the same stack and the same data as `pnpm start`, but from the sources: the API and the worker
// start again when a file of theirs changes, Vite renews the pages in the browser.
await runCommand(async (signal) => {
  const { values } = parseArgs({ options: { fresh: { type: "boolean", default: false } } });
  const progress = createProgress(process.stdout);
  progress.say("\nGehoor starts for development.\n");
  const stack = await startLocalStack({
    given: process.env,
    mode: "development",
    fresh: values.fresh,
    progress,
    signal,
    onLine: (name, line) => {
      if (shown.has(name)) progress.say(`[${name}] ${line}`);
    },
  });
  for (const [what, url] of Object.entries(addressesOf(stack.environment)))
    progress.say(`  ${what.padEnd(16)}${url}`);
  if (!signal.aborted) await once(signal, "abort");
  await stack.stop();
  return 0;
});
