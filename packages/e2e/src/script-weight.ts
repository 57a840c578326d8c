import { expect, type Page } from "@playwright/test";

/** Bytes of compressed script that a page of the staff site may need: staff keep it open all day, on the office's line. */
const budget = 160_000;

/** What a script weighs as it is sent; the same ones come back on every page. */
const weights = new Map<string, Promise<number>>();

/** Refuses a page of the staff site that asks for more script than it may, counted as a browser that has none of it yet. */
export async function expectLightScripts(page: Page): Promise<void> {
  const html = await (await page.request.get(page.url())).text();
  const scripts = new Set([...html.matchAll(/\/assets\/[\w.-]+\.js/g)].map(([path]) => path));
  const { origin } = new URL(page.url());
  const each = await Promise.all([...scripts].map((path) => weightOf(origin + path)));
  const weight = each.reduce((sum, one) => sum + one, 0);
  expect.soft(weight, `bytes of script of ${page.url()}`).toBeLessThanOrEqual(budget);
  expect.soft(weight, `bytes of script of ${page.url()}`).toBeGreaterThan(0);
}

function weightOf(url: string): Promise<number> {
  const known = weights.get(url) ?? weigh(url);
  weights.set(url, known);
  return known;
}

async function weigh(url: string): Promise<number> {
  // The length that is told is that of the compressed file; fetch itself hands out the text.
  const answer = await fetch(url, { method: "HEAD", headers: { "accept-encoding": "br" } });
  return Number(answer.headers.get("content-length"));
}
