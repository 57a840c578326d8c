import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "web",
    include: ["src/**/*.test.ts", "src/**/*.test.tsx"],
    // Measurements, which `pnpm test:deep` asks for.
    exclude: [...configDefaults.exclude, ...(process.env.TEST_DEPTH === "deep" ? [] : ["**/*.deep.test.ts"])],
    // Modules are loaded once for all files of a worker: to load them for each took longer than the tests themselves.
    isolate: false,
    sequence: { shuffle: true },
    testTimeout: 30_000,
  },
});
