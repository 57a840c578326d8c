import { fewScripts } from "@gehoor/web/build/few-scripts.ts";
import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [reactRouter()],
  environments: fewScripts,
  ssr: { noExternal: [/^@gehoor\//] },
});
