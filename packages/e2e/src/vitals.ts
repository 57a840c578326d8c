import type { Browser, BrowserContextOptions, Page } from "@playwright/test";

/** What somebody waits for on one page. */
export interface Vitals {
  /** Largest contentful paint: milliseconds until the largest thing of the first screen stood there. */
  readonly lcp: number;
  /** Interaction to next paint: milliseconds of the slowest tap, click or key; 16 where none took longer. */
  readonly inp: number;
  /** Cumulative layout shift: by how much of the screen things moved by themselves, as Chromium counts it. */
  readonly cls: number;
}

interface Noted {
  lcp: number;
  inp: number;
  shifts: { readonly at: number; readonly value: number }[];
}

declare global {
  interface Window {
    noted?: Noted;
  }
}

/** Slow 4G, bytes per second and milliseconds, and a processor a quarter as fast as the machine's. */
const slowLine = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowdown = 4;

/** Quicker than this is no interaction that Chromium tells of. */
const QUICK_MILLISECONDS = 16;

/** How long a page is left alone once it was loaded: what moves or appears later than this is another matter. */
const SETTLED_MILLISECONDS = 1_500;

/** Opens an address in a browser that has nothing yet, uses the page, and says what its visitor waited for. */
export async function measure(
  browser: Browser,
  options: BrowserContextOptions,
  address: string,
  use: (page: Page) => Promise<void>,
): Promise<Vitals> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.addInitScript(note, QUICK_MILLISECONDS);
    const line = await context.newCDPSession(page);
    await line.send("Network.enable");
    await line.send("Network.setCacheDisabled", { cacheDisabled: false });
    await line.send("Network.emulateNetworkConditions", { offline: false, ...slowLine });
    await line.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.goto(address, { waitUntil: "load", timeout: 60_000 });
    await page.waitForTimeout(SETTLED_MILLISECONDS);
    await use(page);
    await page.waitForTimeout(SETTLED_MILLISECONDS);
    const noted = await page.evaluate(() => window.noted);
    if (!noted?.lcp) throw new Error(`${address} did not tell what it painted`);
    return { lcp: noted.lcp, inp: noted.inp, cls: largestWindow(noted.shifts) };
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything of its own. */
function note(quick: number): void {
  const noted: Noted = { lcp: 0, inp: quick, shifts: [] };
  window.noted = noted;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) noted.lcp = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ("value" in entry && typeof entry.value === "number" && !Reflect.get(entry, "hadRecentInput"))
        noted.shifts.push({ at: entry.startTime, value: entry.value });
  }).observe({ type: "layout-shift", buffered: true });
  const events: PerformanceObserverInit & { durationThreshold: number } = {
    type: "event",
    buffered: true,
    durationThreshold: quick,
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (Reflect.get(entry, "interactionId")) noted.inp = Math.max(noted.inp, entry.duration);
  }).observe(events);
}

/** Shifts count together while less than a second lies between them, for five seconds at most; the worst such while. */
function largestWindow(shifts: Noted["shifts"]): number {
  let worst = 0;
  let sum = 0;
  let first = 0;
  let last = 0;
  for (const { at, value } of shifts) {
    const goesOn = sum > 0 && at - last < 1000 && at - first < 5000;
    if (!goesOn) first = at;
    sum = goesOn ? sum + value : value;
    last = at;
    worst = Math.max(worst, sum);
  }
  return worst;
}
