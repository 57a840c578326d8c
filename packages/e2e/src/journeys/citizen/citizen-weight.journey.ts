import type { BrowserContext } from "@playwright/test";
import { addressesByStage, ownAddresses, publicAddresses } from "../../citizen-addresses.ts";
import { expect, test } from "../../fixtures.ts";
import { stackUnderTest } from "../../stack-under-test.ts";
import { followComplaint } from "../../steps/follow-complaint.ts";
import { postComplaint } from "../../steps/post-complaint.ts";

/** Bytes of compressed script that a page may send: a slow telephone on slow 4G shows it within two seconds. */
const budget = 120_000;
/** Pages without the framework; the complaint form keeps what is typed by a few lines of its own. Bytes. */
const unscripted = /^\/$|^\/(?:klacht|privacy|toegankelijkheid|contact|er-is-geen)(?:$|\/|-)|\/brieven\//;
const fewLines = 2_000;

test("no public page weighs more script than it may", async ({ context }) => {
  const paths = new Set(publicAddresses.map((address) => new URL(address, "http://localhost").pathname));
  for (const path of paths) await expectWithinBudget(context, path);
});

test("no page of one's own complaint weighs more script than it may", async ({ page, context }) => {
  const receipt = await postComplaint(page);
  await followComplaint(page, receipt);
  const everywhere = new Set(
    Object.keys(addressesByStage).flatMap((stage) =>
      ownAddresses(stage as keyof typeof addressesByStage, receipt.reference),
    ),
  );
  for (const address of everywhere) await expectWithinBudget(context, address);
});

/** Opens the page as this visitor in a browser that fetched nothing before, and adds up what its scripts weigh. */
async function expectWithinBudget(visitor: BrowserContext, address: string): Promise<void> {
  const fresh = await visitor.browser()?.newContext({ storageState: await visitor.storageState() });
  if (!fresh) throw new Error("This visitor has no browser.");
  const page = await fresh.newPage();
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    const request = response.request();
    if (request.resourceType() === "script")
      sizes.push(request.sizes().then((size) => size.responseBodySize));
  });
  await page.goto(stackUnderTest.citizenUrl + address, { waitUntil: "networkidle" });
  const weight = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await fresh.close();
  if (unscripted.test(address)) expect(weight, `bytes of script of ${address}`).toBeLessThanOrEqual(fewLines);
  else {
    expect(weight, `bytes of script of ${address}`).toBeLessThanOrEqual(budget);
    expect(weight, `bytes of script of ${address}`).toBeGreaterThan(fewLines);
  }
}
