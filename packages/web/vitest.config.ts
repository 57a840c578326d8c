import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

// What takes minutes here measures, or stops processes while others wait: nothing else is to run beside it.
const deep = process.env.TEST_DEPTH === "deep";

export default defineConfig({
  test: {
    name: "web",
    include: ["src/**/*.test.ts", "src/**/*.test.tsx"],
    // Measurements, which `pnpm test:deep` asks for.
    exclude: [...configDefaults.exclude, ...(deep ? [] : ["**/*.deep.test.ts"])],
    // Modules are loaded once for all files of a worker: to load them for each took longer than the tests themselves.
    isolate: false,
    maxWorkers: deep ? 1 : Math.max(2, availableParallelism() - 1),
    sequence: { shuffle: true, groupOrder: deep ? 1 : 0 },
    testTimeout: 30_000,
  },
});
