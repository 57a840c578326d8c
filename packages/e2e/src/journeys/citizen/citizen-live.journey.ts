import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures.ts";
import { followComplaint } from "../../steps/follow-complaint.ts";
import { assess } from "../../steps/handle-complaint.ts";
import { postComplaint } from "../../steps/post-complaint.ts";
import { runAction } from "../../steps/run-action.ts";

/** Marks the document, so that a full load of another one shows. */
const mark = (page: Page) => page.locator("body").evaluate((body) => body.setAttribute("data-marked", ""));
const marked = (page: Page) => page.locator("body[data-marked]");

test("going on within the site moves focus to the new heading and begins at the top, going back returns", async ({
  page,
}) => {
  const receipt = await postComplaint(page);
  await followComplaint(page, receipt);
  await page.setViewportSize({ width: 390, height: 500 });
  await mark(page);
  const link = page.getByRole("link", { name: "De klacht intrekken" });
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(0);
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Trek uw klacht in" })).toBeFocused();
  await expect(page).toHaveTitle(/^Trek uw klacht in/);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);

  await page.goBack();
  await expect(page.getByText(`Kenmerk ${receipt.reference}`)).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
  await expect(marked(page)).toHaveCount(1);
});

test("what was just done takes the focus, so that it is heard", async ({ page }) => {
  await followComplaint(page, await postComplaint(page));
  await page.getByRole("link", { name: "Een bericht sturen" }).click();
  await page.getByRole("textbox", { name: "Uw bericht" }).fill("Het regende.");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await expect(page.locator("[data-done]", { hasText: "Uw bericht is verstuurd" })).toBeFocused();
});

test("the form pages are loaded whole, without any script of the site, from wherever one comes", async ({
  page,
}) => {
  for (const [start, link] of [
    ["/", "Dien een klacht in"],
    ["/mijn-klacht/inloggen", "Dien een klacht in"],
  ] as const) {
    await page.goto(start);
    await mark(page);
    await page.getByRole("main").getByRole("link", { name: link }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bent u hier op de goede plek?");
    await expect(marked(page)).toHaveCount(0);
    await expect(page.locator("script")).toHaveCount(0);
  }
});

test("what the municipality does shows in the open page, said politely, and moves nothing", async ({
  page: citizen,
  signInAs,
}) => {
  const receipt = await postComplaint(citizen);
  const { reference } = receipt;
  await followComplaint(citizen, receipt);
  await mark(citizen);
  const inTheSecondTab = await citizen.context().newPage();
  await inTheSecondTab.goto(`/mijn-klacht/${reference}`);
  await mark(inTheSecondTab);
  const link = citizen.getByRole("link", { name: "Een bericht sturen" });
  await link.focus();

  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  await runAction(coordinator, reference, "Bericht aan de klager sturen", () =>
    coordinator.getByRole("textbox", { name: /bericht/i }).fill("Wij bellen u morgen."),
  );
  for (const open of [citizen, inTheSecondTab]) {
    await expect(open.getByText("Wij bellen u morgen.")).toBeVisible();
    await expect(open.getByRole("status").filter({ hasText: /./ })).toBeVisible();
    await expect(marked(open)).toHaveCount(1);
  }
  await expect(link).toBeFocused();
});

test("a page that cannot be loaded anew stays as it was, and catches up", async ({
  page: citizen,
  signInAs,
  expectedConsoleMessages,
}) => {
  expectedConsoleMessages.push(/503|ERR_FAILED/);
  const receipt = await postComplaint(citizen);
  const { reference } = receipt;
  await followComplaint(citizen, receipt);
  const coordinator = await signInAs("Nadia Jansen");
  const data = new RegExp(`/mijn-klacht/${reference}\\.data`);
  const failures = [
    () => citizen.route(data, (route) => route.abort()),
    () => citizen.route(data, (route) => route.fulfill({ status: 503, body: "" })),
  ];
  for (const [at, fail] of failures.entries()) {
    await fail();
    const tried = citizen.waitForRequest(data);
    await runAction(coordinator, reference, "Bericht aan de klager sturen", () =>
      coordinator.getByRole("textbox", { name: /bericht/i }).fill(`Bericht nummer ${at + 1}.`),
    );
    await tried;
    await expect(citizen.getByText(`Kenmerk ${reference}`)).toBeVisible();
    await expect(citizen.getByText("De gemeente is aan zet.")).toBeVisible();
    await citizen.unroute(data);
  }
  await assess(coordinator, reference);
  await expect(citizen.getByText("Bericht nummer 2.")).toBeVisible();
});
