import { defineConfig } from "vitest/config";

// Far from Amsterdam in place and time: a day or an hour that comes from the machine's own clock fails here.
process.env.TZ = "Pacific/Kiritimati";

export default defineConfig({
  test: {
    projects: ["packages/*/vitest.config.ts", "apps/*/vitest.config.ts"],
    sequence: { shuffle: true },
  },
});
