import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { name: "citizen", include: ["app/**/*.test.ts", "app/**/*.test.tsx"], sequence: { shuffle: true } },
});
