import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "web",
    include: ["src/**/*.test.ts", "src/**/*.test.tsx"],
    // Measurements, which `pnpm test:deep` asks for.
    exclude: [...configDefaults.exclude, ...(process.env.TEST_DEPTH === "deep" ? [] : ["**/*.deep.test.ts"])],
    sequence: { shuffle: true },
  },
});
