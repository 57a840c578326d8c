import { begin } from "./begin.ts";
import { readEnvironment } from "./env.ts";
import { startApi } from "./server.ts";

const api = await begin(async () => startApi(readEnvironment()));

for (const signal of ["SIGTERM", "SIGINT"] as const)
  process.once(signal, () => {
    api.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
