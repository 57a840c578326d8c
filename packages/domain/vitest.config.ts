import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "domain",
    include: ["src/**/*.test.ts"],
    sequence: { shuffle: true },
    // Walks over many weeks take their time on a busy machine.
    testTimeout: 60_000,
  },
});
