import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "bench",
    include: ["src/**/*.test.ts"],
    // Modules are loaded once for all files of a worker: to load them for each took longer than the tests themselves.
    isolate: false,
    sequence: { shuffle: true },
  },
});
