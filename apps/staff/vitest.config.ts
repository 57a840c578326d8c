import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { name: "staff", include: ["app/**/*.test.ts", "app/**/*.test.tsx"], sequence: { shuffle: true } },
});
