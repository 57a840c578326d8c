import { defineConfig } from "vitest/config";

// Far from Amsterdam in place and time: a day or an hour that comes from the machine's own clock fails here.
process.env.TZ = "Pacific/Kiritimati";

// The same cases in the same order in every run, so that a red run says something of the change; `new` draws others.
const seed = process.env.TEST_SEED === "new" ? Date.now() : Number(process.env.TEST_SEED ?? 9_1);

export default defineConfig({
  test: {
    projects: ["packages/*/vitest.config.ts", "apps/*/vitest.config.ts"],
    sequence: { shuffle: true, seed },
    provide: { seed },
  },
});
