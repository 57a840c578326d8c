import { once } from "node:events";
import { readEnvironment } from "./env.ts";
import { startWorker } from "./worker.ts";

const worker = await startWorker(readEnvironment());
await Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);
await worker.stop();
