import { expect, test } from "../../fixtures.ts";
import { stackUnderTest } from "../../stack-under-test.ts";
import { followComplaint } from "../../steps/follow-complaint.ts";
import { postComplaint } from "../../steps/post-complaint.ts";

/** What a page may move while it comes in: beyond this people press what they did not mean (web.dev, *good* is 0.1). */
const MOST_SHIFT = 0.05;
/** A slow line: the font comes long after the page. Milliseconds. */
const LATE = 1200;

test.use({ viewport: { width: 360, height: 740 } });

for (const address of ["/", "/klacht", "/klacht/formulier", "/termijnen", "/mijn-klacht/inloggen"])
  test(`${address} stands still when its font comes late`, async ({ page }) => {
    let came = false;
    await page.route("**/*.woff2", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE));
      await route.continue();
      came = true;
    });
    await page.addInitScript(() => {
      Reflect.set(window, "shifted", 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Reflect.set(window, "shifted", Reflect.get(window, "shifted") + Reflect.get(entry, "value"));
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(stackUnderTest.citizenUrl + address, { waitUntil: "domcontentloaded" });
    const painted = () => performance.getEntriesByName("first-contentful-paint").length > 0;
    await page.waitForFunction(painted);
    expect(came, "the page is there before its font").toBe(false);
    await page.evaluate(() => document.fonts.ready);
    await expect.poll(() => came).toBe(true);
    await page.waitForTimeout(300);
    const shifted = await page.evaluate(() => Number(Reflect.get(window, "shifted")));
    expect(shifted).toBeLessThanOrEqual(MOST_SHIFT);
  });

test("text of twice the size fits a narrow phone", async ({ page }) => {
  const fits = async (address: string) => {
    await page.goto(stackUnderTest.citizenUrl + address);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, `the width of ${address}`).toBeLessThanOrEqual(360);
  };
  for (const address of [
    "/",
    "/klacht",
    "/klacht/formulier",
    "/termijnen",
    "/privacy",
    "/mijn-klacht/inloggen",
  ])
    await fits(address);
  const receipt = await postComplaint(page);
  await followComplaint(page, receipt);
  for (const address of ["", "/bericht", "/intrekken", "/gegevens"])
    await fits(`/mijn-klacht/${receipt.reference}${address}`);
});
