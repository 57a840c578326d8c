import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { expectNoAxeFindings, expectToFit, expectValidHtml } from "../page-checks.ts";
import { expectLightScripts } from "../script-weight.ts";
import { stackUnderTest } from "../stack-under-test.ts";
import { actionForms, staffRoutes } from "../staff-routes.ts";
import { letters, looks, type Where } from "../staff-views.ts";

/** Addresses that show no page: they redirect, answer a script, or carry an event stream. */
const noPages = [
  "auth/callback",
  "uitloggen",
  "taal",
  "werkvoorraad/csv",
  "werkvoorraad/lijsten",
  "werkvoorraad/weergave",
  "zaken/:reference/bewaar/:form",
  "zaken/:reference/brief/:form",
  "stroom/lijsten",
  "stroom/signalen",
  "stroom/zaak/:id",
];

test("every page of the staff site is looked at", () => {
  const looked = Object.values(looks).flatMap((pages) => Object.keys(pages));
  const seen = new Set([...looked, ...Object.keys(letters), ...noPages, "inloggen"]);
  const forms = actionForms.map((action) => `zaken/:reference/${action}`);
  const known = staffRoutes.map(({ path }) => path);
  expect(known.filter((path) => !forms.includes(path)).toSorted()).toEqual([...seen].toSorted());
});

async function lookAt(page: Page, pages: readonly Where[]): Promise<void> {
  for (const where of pages) {
    const address = typeof where === "string" ? where : await where(page);
    await test.step(address, async () => {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expectNoAxeFindings(page);
      await expectValidHtml(page);
      await expectToFit(page);
      await expectLightScripts(page);
    });
  }
}

/** In English; each person has one of them, and with `PAGE_VIEWS=all` every one, which takes seven minutes more. */
const views = [
  [320, "light"],
  [1280, "dark"],
  [768, "light"],
] as const;
const isAsked = process.env.PAGE_VIEWS === "all";

for (const [index, [person, pages]] of Object.entries(looks).entries()) {
  const width = index % 2 === 0 ? 1280 : 320;
  test(`what ${person} sees reads well at ${width} pixels`, async ({ signInAs, expectedConsoleMessages }) => {
    test.setTimeout(240_000);
    expectedConsoleMessages.push(/404/);
    const page = await signInAs(person);
    await page.setViewportSize({ width, height: 800 });
    await lookAt(page, Object.values(pages).flat());
  });
  for (const [wide, colorScheme] of views.filter((_, at) => isAsked || index % views.length === at))
    test(`what ${person} sees reads well in English at ${wide} pixels, ${colorScheme} @deep`, async ({
      signInAs,
      expectedConsoleMessages,
    }) => {
      test.setTimeout(240_000);
      expectedConsoleMessages.push(/404/);
      const page = await signInAs(person);
      await page.getByRole("button", { name: "English" }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: wide, height: 800 });
      await lookAt(page, Object.values(pages).flat());
    });
}

for (const [path, [person, where]] of Object.entries(letters))
  test(`a letter at ${path} reads well`, async ({ signInAs }) => {
    const page = await signInAs(person);
    const address = typeof where === "string" ? where : await where(page);
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(200);
    // The page of a letter forbids scripts, also those of the check: its text is looked at on a page of the check's own.
    await page.goto("about:blank");
    await page.setContent(await answer.text());
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expectNoAxeFindings(page);
  });

test("signing in reads well, with each reason to be there", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const reasons = [
    "",
    "?reden=uitgelogd",
    "?reden=mislukt",
    "?reden=geen-account",
    "?reden=niet-bereikbaar",
    "?reden=iemand-anders",
  ];
  await lookAt(
    page,
    reasons.map((reason) => `${stackUnderTest.staffUrl}/inloggen${reason}`),
  );
});
