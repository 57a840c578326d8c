import type { Page } from "@playwright/test";
import {
  addressesByStage,
  isOf,
  ownAddresses,
  pagePatterns,
  publicAddresses,
} from "../../citizen-addresses.ts";
import { addressIn, expectToReadWell, viewsByDepth } from "../../citizen-views.ts";
import { expect, test } from "../../fixtures.ts";
import { expectNoAxeFindings, expectToFit, expectValidPage } from "../../page-checks.ts";
import { choose } from "../../steps/answer.ts";
import { askSettled } from "../../steps/ask-complainant.ts";
import { followComplaint } from "../../steps/follow-complaint.ts";
import { assess } from "../../steps/handle-complaint.ts";
import { tellAtDesk } from "../../steps/oral-complaint.ts";
import { filledForm, postComplaint } from "../../steps/post-complaint.ts";

test("no page of the site is left out of the checks", () => {
  const own = Object.values(addressesByStage).flatMap((below) =>
    below.map((one) => `/mijn-klacht/K-1${one}`),
  );
  const checked = [...publicAddresses, ...own];
  const patterns = pagePatterns();
  expect(patterns.length).toBeGreaterThan(20);
  expect(patterns.filter((pattern) => !checked.some((address) => isOf(pattern, address)))).toEqual([]);
});

for (const [tag, views] of viewsByDepth) {
  for (const address of publicAddresses)
    test(`the page ${address} reads well${tag}`, async ({ page, expectedConsoleMessages }) => {
      expectedConsoleMessages.push(/404/);
      await expectToReadWell(page, [address], views);
    });

  test(`the pages of a settlement read well${tag}`, async ({ page, signInAs }) => {
    const receipt = await postComplaint(page);
    const { reference } = receipt;
    const coordinator = await signInAs("Nadia Jansen");
    await assess(coordinator, reference);
    await askSettled(coordinator, reference);
    await followComplaint(page, receipt);
    await expectToReadWell(page, ownAddresses("asked whether it is solved", reference), views);
    await page.goto(`/mijn-klacht/${reference}/oplossing`);
    await choose(page, "Is het opgelost?", /^Ja/);
    await page.getByRole("button", { name: "Verstuur uw antwoord" }).click();
    await expect(page.getByText("Fijn dat het is opgelost")).toBeVisible();
    await expectToReadWell(page, ownAddresses("solved", reference), views);
  });

  test(`the pages of a complaint told at the desk read well, and it is confirmed${tag}`, async ({
    page,
    signInAs,
  }) => {
    const { reference, accessCode } = await tellAtDesk(await signInAs("Lotte Mulder"));
    await followComplaint(page, { reference, accessCode });
    await expectToReadWell(page, ownAddresses("told at the desk", reference), views);
    await page.goto(`/mijn-klacht/${reference}/bevestigen`);
    await choose(page, "Ondertekenen", /^Ja, dit klopt/);
    await page.getByRole("button", { name: "Verstuur" }).click();
    await expect(page.getByText("Uw klacht is nu een schriftelijke klacht")).toBeVisible();
  });

  for (const { language, width } of views)
    test(`what a form answers reads well in ${language} at ${width} pixels${tag}`, async ({
      page,
      expectedConsoleMessages,
    }) => {
      expectedConsoleMessages.push(/422|401/);
      await page.setViewportSize({ width, height: 800 });
      const readsWell = async (title: string | RegExp) => {
        await expect(page).toHaveTitle(title);
        await expectNoAxeFindings(page);
        await expectValidPage(page);
        await expectToFit(page);
      };
      const submit = () => page.locator("main form button[type=submit]").last().click();
      const form = addressIn(language, "/klacht/formulier");
      await page.goto(form);
      await submit();
      await readsWell(/^\(7/);

      const complaint = filledForm("leest.goed@burger.example");
      await post(page, form, { ...complaint, step: "check", wish: "Mijn BSN is 111222333." });
      await readsWell(/^(Controleer|Check)/);
      await submit();
      await readsWell(/^\(1/);
      await page.locator("main label").last().click();
      await submit();
      await readsWell(/^(Wij hebben uw klacht|We have received)/);
      const [reference = "", accessCode = ""] = await page.getByRole("definition").allTextContents();

      const signIn = addressIn(language, "/mijn-klacht/inloggen");
      await page.goto(signIn);
      await submit();
      await readsWell(/^\(2/);
      await page.getByRole("textbox").first().fill(reference);
      await page.getByRole("textbox").last().fill("7K3M-9QRT-2XWB-40DF-6HNZ-C");
      await submit();
      await readsWell(/^\(1/);
      await page.getByRole("textbox").last().fill(accessCode);
      await submit();
      await expect(page.getByText(reference).first()).toBeVisible();

      const own = `/mijn-klacht/${reference}`;
      await page.goto(addressIn(language, `${own}/gegevens`));
      for (const box of await page.getByRole("textbox").all()) await box.clear();
      await submit();
      await readsWell(/^\(\d/);
      await page.goto(addressIn(language, `${own}/bericht`));
      await page.getByRole("textbox").fill("Een lang verhaal, dat niet verloren mag gaan.");
      await page.context().clearCookies();
      await submit();
      await expect(page.getByText("Een lang verhaal, dat niet verloren mag gaan.").first()).toBeVisible();
      await readsWell(/./);
    });
}

/** Sends a form that was filled in elsewhere, as the browser itself would. */
async function post(page: Page, action: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(
    ([address, entries]) => {
      const form = document.createElement("form");
      form.method = "post";
      form.action = address;
      for (const [name, value] of entries) {
        const input = document.createElement("input");
        input.type = "hidden";
        input.name = name;
        input.value = value;
        form.append(input);
      }
      document.body.append(form);
      form.submit();
    },
    [action, Object.entries(fields)] as const,
  );
}
