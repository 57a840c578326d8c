import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "stack",
    include: ["src/**/*.test.ts"],
    // Tests of minutes, which `pnpm test:deep` asks for.
    exclude: [...configDefaults.exclude, ...(process.env.TEST_DEPTH === "deep" ? [] : ["**/*.deep.test.ts"])],
    // Modules are loaded once for all files of a worker: to load them for each took longer than the tests themselves.
    isolate: false,
    sequence: { shuffle: true },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
