import { startApi } from "./server.ts";
import { readEnvironment } from "./settings/env.ts";
import { begin } from "./starting/begin.ts";

const api = await begin(async () => startApi(readEnvironment()));

for (const signal of ["SIGTERM", "SIGINT"] as const)
  process.once(signal, () => {
    api.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
