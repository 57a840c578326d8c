import { join } from "node:path";
import { precompress } from "@gehoor/web/build/precompress.ts";
import type { Config } from "@react-router/dev/config";

export default {
  // The whole route table is small; asking for pieces of it would cost a request per visit.
  routeDiscovery: { mode: "initial" },
  buildEnd: async ({ reactRouterConfig }) => {
    await precompress(join(reactRouterConfig.buildDirectory, "client"));
  },
} satisfies Config;
