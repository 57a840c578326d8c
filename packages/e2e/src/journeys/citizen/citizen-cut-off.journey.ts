import type { Page } from "@playwright/test";
import { type CutOffSite, startCutOffSite } from "../../cut-off-site.ts";
import { expect, test } from "../../fixtures.ts";
import { expectNoAxeFindings, expectToFit, expectValidPage } from "../../page-checks.ts";
import { filledForm, postComplaint } from "../../steps/post-complaint.ts";

test.use({ expectedConsoleMessages: [/503/] });

let site: CutOffSite;
test.beforeAll(async () => {
  site = await startCutOffSite();
});
test.afterEach(() => site.cut().then(site.mend));
test.afterAll(() => site.stop());

const story = "Aan de balie werd ik uitgelachen, en niemand vroeg waarvoor ik kwam.";

for (const kind of ["with", "without"] as const)
  test(`${kind} JavaScript a message sent while the API is away is kept, and sent again by a button`, async ({
    page,
    pageWithoutScript,
  }) => {
    const citizen = kind === "with" ? page : pageWithoutScript;
    const { reference, accessCode } = await postComplaint(citizen);
    await signIn(citizen, reference, accessCode);
    await citizen.goto(`${site.url}/mijn-klacht/${reference}/bericht`);
    await citizen.getByRole("textbox").fill(story);
    await site.cut();
    await citizen.getByRole("button", { name: "Verstuur" }).click();
    await expectAway(citizen, "Wij kunnen uw gegevens nu niet ophalen", kind === "with");
    await expect(citizen.getByText(story)).toBeVisible();
    await site.mend();
    await citizen.getByRole("button", { name: "Verstuur opnieuw" }).click();
    await expect(citizen.getByText("Uw bericht is verstuurd")).toBeVisible();
    await expect(citizen.getByText(story)).toHaveCount(1);
  });

test("a complaint signed while the API is away is kept, and sent again by a button", async ({ page }) => {
  await page.goto(`${site.url}/en/klacht/formulier`);
  const fields = filledForm("afgesneden@burger.example");
  await page.getByLabel("What is it about?").selectOption({ index: 1 });
  await page.getByRole("textbox", { name: "What happened?" }).fill(story);
  for (const name of ["name", "address.street", "address.postcode", "address.city"])
    await page.locator(`[name="own.${name}"]`).fill(fields[`own.${name}`] ?? "");
  await page.locator("label", { hasText: /^By post/ }).click();
  await page.getByRole("button", { name: "Check your complaint" }).click();
  await page.locator("main label").last().click();
  await site.cut();
  await page.getByRole("button", { name: "Send your complaint" }).click();
  await expectAway(page, "We cannot get your information right now", true);
  await expect(page.getByText(story)).toBeVisible();
  await site.mend();
  await page.getByRole("button", { name: "Send again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("received");
});

test("the pages that tell and the letters say so while the API is away", async ({ page }) => {
  const { reference, accessCode } = await postComplaint(page);
  await signIn(page, reference, accessCode);
  await site.cut();
  for (const path of ["/", "/contact", "/klacht", "/klacht/formulier", "/mijn-klacht/inloggen"]) {
    const answer = await page.goto(site.url + path);
    expect(answer?.status(), path).toBe(200);
    // These two tell what they do not know.
    if (["/", "/contact"].includes(path)) await expectNoAxeFindings(page);
  }
  for (const path of ["", "/antwoord", "/brieven/1"]) {
    const answer = await page.goto(`${site.url}/mijn-klacht/${reference}${path}`);
    expect(answer?.status(), path).toBe(503);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("nu niet ophalen");
  }
  await expectNoAxeFindings(page);
  await site.mend();
  await page.goto(`${site.url}/mijn-klacht/${reference}`);
  await expect(page.getByText(`Kenmerk ${reference}`)).toBeVisible();
});

async function signIn(citizen: Page, reference: string, accessCode: string): Promise<void> {
  await citizen.goto(`${site.url}/mijn-klacht/inloggen`);
  await citizen.getByRole("textbox", { name: "Kenmerk" }).fill(reference);
  await citizen.getByRole("textbox", { name: "Toegangscode" }).fill(accessCode);
  await citizen.getByRole("button", { name: "Bekijk uw klacht" }).click();
  await expect(citizen.getByText(`Kenmerk ${reference}`)).toBeVisible();
}

async function expectAway(page: Page, title: string, scripted: boolean): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expectValidPage(page);
  await expectToFit(page);
  // What axe looks with is itself a script.
  if (scripted) await expectNoAxeFindings(page);
}
