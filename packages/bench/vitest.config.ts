import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "bench",
    include: ["src/**/*.test.ts"],
    // Modules are loaded once for all files of a worker: to load them for each took longer than the tests themselves.
    isolate: false,
    // On two cores two: while one waits for the database, the other works.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { shuffle: true },
  },
});
