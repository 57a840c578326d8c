import { designSystemResolution } from "@gehoor/web/build/app-vite-config.ts";
import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [reactRouter()],
  ...designSystemResolution(),
});
