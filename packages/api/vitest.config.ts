import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  // The copy that Node gives Pothos and Yoga: Vite would pick another, and two copies of graphql do not mix.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve("graphql")) }] },
  test: {
    name: "api",
    include: ["src/**/*.test.ts"],
    // Tests of minutes, which `pnpm test:deep` asks for.
    exclude: [...configDefaults.exclude, ...(process.env.TEST_DEPTH === "deep" ? [] : ["**/*.deep.test.ts"])],
    globalSetup: ["src/testing/postgres-cluster.ts"],
    // Modules are loaded once for all files of a worker: to load them for each took longer than the tests themselves.
    isolate: false,
    // On two cores two: while one waits for the database, the other works.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { shuffle: true },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
