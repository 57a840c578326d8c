import { defineConfig } from "@playwright/test";
import { browserLaunchOptions } from "./src/browser.ts";
import { stackUnderTest } from "./src/stack-under-test.ts";

const report = process.env.JOURNEYS_REPORT;
/** `pnpm vitals` measures what a visitor waits for, and walks no journey. */
const measuring = process.env.VITALS !== undefined;

export default defineConfig({
  testDir: "src",
  testMatch: measuring ? "**/*.bench.ts" : "**/*.journey.ts",
  outputDir: "test-results",
  // One after the other: all journeys share one stack and its clock, and that clock only goes ahead.
  workers: 1,
  forbidOnly: true,
  // A whole run is not lost to one journey on a busy machine; the end of the run names what needed its second attempt.
  retries: measuring ? 0 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: report ? [["list"], ["json", { outputFile: report }]] : [["list"]],
  use: {
    baseURL: stackUnderTest.citizenUrl,
    launchOptions: await browserLaunchOptions(),
    // A headless browser names itself so and is then served as a bot, without streaming.
    userAgent:
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    viewport: { width: 1280, height: 800 },
    screenshot: "only-on-failure",
    // A trace of every journey, kept or not, takes a tenth of the time: CONTRIBUTING.md says how to have one.
    trace: "off",
  },
});
