import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "demo",
    include: ["src/**/*.test.ts"],
    // Tests of minutes, which `pnpm test:deep` asks for.
    exclude: [...configDefaults.exclude, ...(process.env.TEST_DEPTH === "deep" ? [] : ["**/*.deep.test.ts"])],
    globalSetup: [fileURLToPath(import.meta.resolve("@gehoor/api/testing/postgres-cluster"))],
    sequence: { shuffle: true },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
