import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "citizen",
    include: ["app/**/*.test.ts", "app/**/*.test.tsx"],
    // Modules are loaded once for all files of a worker: to load them for each took longer than the tests themselves.
    isolate: false,
    sequence: { shuffle: true },
  },
});
