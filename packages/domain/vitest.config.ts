import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "domain",
    include: ["src/**/*.test.ts"],
    // Tests of minutes, which `pnpm test:deep` asks for.
    exclude: [...configDefaults.exclude, ...(process.env.TEST_DEPTH === "deep" ? [] : ["**/*.deep.test.ts"])],
    // Modules are loaded once for all files of a worker: to load them for each took longer than the tests themselves.
    isolate: false,
    // On two cores two: while one waits for the database, the other works.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { shuffle: true },
    setupFiles: ["src/testing/draws.ts"],
    // Walks over many weeks take their time on a busy machine.
    testTimeout: 60_000,
  },
});
