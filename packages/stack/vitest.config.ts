import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "stack",
    include: ["src/**/*.test.ts"],
    // Tests of minutes, which `pnpm test:deep` asks for.
    exclude: [...configDefaults.exclude, ...(process.env.TEST_DEPTH === "deep" ? [] : ["**/*.deep.test.ts"])],
    sequence: { shuffle: true },
    hookTimeout: 30_000,
  },
});
