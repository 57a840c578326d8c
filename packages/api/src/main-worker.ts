import { once } from "node:events";
import { readEnvironment } from "./settings/env.ts";
import { begin } from "./starting/begin.ts";
import { startWorker } from "./worker.ts";

const worker = await begin(async () => startWorker(readEnvironment()));
// The last resort: a promise that the queue's library let go of must not take letters in hand down with it.
process.on("unhandledRejection", worker.recover);
await Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);
await worker.stop();
process.exit(0);
