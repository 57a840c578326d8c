import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures.ts";
import { choose } from "../../steps/answer.ts";
import { chooseHearing, followComplaint } from "../../steps/follow-complaint.ts";
import { assess, route } from "../../steps/handle-complaint.ts";
import { postComplaint } from "../../steps/post-complaint.ts";
import { fillInComplaint, readReceipt, treatedBadly } from "../../steps/submit-complaint.ts";

test.use({ expectedConsoleMessages: [/40[0149]|422/] });

for (const kind of ["with", "without"] as const) {
  const visitor = ({ page, pageWithoutScript }: { page: Page; pageWithoutScript: Page }) =>
    kind === "with" ? page : pageWithoutScript;

  test(`${kind} JavaScript a text that is too long is kept, with the limit beside it`, async ({
    page,
    pageWithoutScript,
  }) => {
    const citizen = visitor({ page, pageWithoutScript });
    const receipt = await postComplaint(citizen);
    await followComplaint(citizen, receipt);
    await citizen.goto(`/en/mijn-klacht/${receipt.reference}/bericht`);
    const text = "a".repeat(10_001);
    await citizen.getByRole("textbox").fill(text);
    await citizen.getByRole("button", { name: "Send" }).click();
    await expectMistake(citizen, "You used 10,001 characters; 10,000 is the most.");
    await expect(citizen.getByRole("textbox")).toHaveValue(text);
    await citizen.getByRole("textbox").fill("It rained.");
    await citizen.getByRole("button", { name: "Send" }).click();
    await expect(citizen.getByText("Your message has been sent")).toBeVisible();
  });

  test(`${kind} JavaScript a wrong access code opens nothing, in the reader's language`, async ({
    page,
    pageWithoutScript,
  }) => {
    const citizen = visitor({ page, pageWithoutScript });
    const { reference } = await postComplaint(citizen);
    await citizen.goto("/en/mijn-klacht/inloggen");
    await citizen.getByRole("button", { name: "See your complaint" }).click();
    await expectMistake(citizen, "Enter your reference.", "Enter your access code.");
    await citizen.getByRole("textbox", { name: "Reference" }).fill(reference);
    await citizen.getByRole("textbox", { name: "Access code" }).fill("7K3M-9QRT-2XWB-40DF-6HNZ-C");
    await citizen.getByRole("button", { name: "See your complaint" }).click();
    await expectMistake(citizen, /do not belong together/);
    await expect(citizen.getByRole("textbox", { name: "Reference" })).toHaveValue(reference);
  });

  test(`${kind} JavaScript a day that does not exist stays in its boxes`, async ({
    page,
    pageWithoutScript,
  }) => {
    const citizen = visitor({ page, pageWithoutScript });
    for (const [path, button] of [
      ["/termijnen", "Reken uit"],
      ["/klacht", "Bekijk het advies"],
    ] as const) {
      await citizen.goto(path);
      await citizen.getByRole("textbox", { name: "Dag" }).fill("31");
      await citizen.getByRole("textbox", { name: "Maand" }).fill("2");
      await citizen.getByRole("textbox", { name: "Jaar" }).fill("2026");
      await citizen.getByRole("button", { name: button }).click();
      await expectMistake(citizen, /een bestaande dag in/);
      await expect(citizen.getByRole("textbox", { name: "Dag" })).toHaveValue("31");
    }
  });

  test(`${kind} JavaScript a page that is behind says what changed and keeps the choice`, async ({
    page,
    pageWithoutScript,
    signInAs,
  }) => {
    const citizen = visitor({ page, pageWithoutScript });
    const receipt = await postComplaint(citizen);
    const { reference } = receipt;
    const coordinator = await signInAs("Nadia Jansen");
    await assess(coordinator, reference);
    await route(coordinator, await signInAs("Pieter Vermeer"), reference);
    await followComplaint(citizen, receipt);
    await citizen.goto(`/mijn-klacht/${reference}/gesprek`);
    const other = await citizen.context().newPage();
    await chooseHearing(other, reference, "Bel mij");
    await choose(citizen, "Wat wilt u?", /^Ik wil geen gesprek/);
    await citizen.getByRole("button", { name: "Verstuur uw keuze" }).click();
    await expectMistake(citizen, /Er is iets veranderd terwijl u bezig was/);
    await expect(citizen.getByRole("radio", { name: /^Ik wil geen gesprek/ })).toBeChecked();
    await citizen.getByRole("button", { name: "Verstuur uw keuze" }).click();
    await expect(citizen.getByText("U wilt geen gesprek. Dat is goed.")).toBeVisible();
  });
}

test("a button clicked twice makes one complaint, and going back shows nobody what was in it", async ({
  page,
}) => {
  await fillInComplaint(page, treatedBadly);
  await page.getByRole("button", { name: "Controleer uw klacht" }).click();
  await choose(page, "Ondertekenen", /mijn handtekening/);
  await page.getByRole("button", { name: "Verstuur uw klacht" }).dblclick();
  await readReceipt(page);
  await page.goBack();
  await expect(page.getByRole("textbox", { name: "Wat gebeurde er?" })).toHaveValue("");
});

test("without JavaScript the page before the receipt, sent again, makes one complaint", async ({
  pageWithoutScript: page,
}) => {
  await fillInComplaint(page, treatedBadly);
  await page.getByRole("button", { name: "Controleer uw klacht" }).click();
  await choose(page, "Ondertekenen", /mijn handtekening/);
  await page.getByRole("button", { name: "Verstuur uw klacht" }).click();
  const first = await readReceipt(page);
  await page.goBack();
  // A browser that kept the page kept the signature as well.
  if (!(await page.getByRole("checkbox").isChecked()))
    await choose(page, "Ondertekenen", /mijn handtekening/);
  await page.getByRole("button", { name: "Verstuur uw klacht" }).click();
  expect(await readReceipt(page)).toEqual(first);
});

test("a link of the summary shows the question and what is wrong, with the box below them", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto("/klacht/formulier");
  await page.getByRole("button", { name: "Controleer uw klacht" }).click();
  await page.locator("[data-error-summary]").getByRole("link", { name: "Vul een plaats in." }).click();
  const box = page.getByRole("textbox", { name: "Plaats" });
  await expect(box).toBeFocused();
  await expect(page.getByText("Plaats", { exact: true }).first()).toBeInViewport();
  await expect(page.getByText("Vul een plaats in.").last()).toBeInViewport();
});

/** The mistakes stand in the summary, which has the focus, and beside their fields; the title counts them. */
async function expectMistake(page: Page, ...messages: readonly (string | RegExp)[]): Promise<void> {
  await expect(page).toHaveTitle(new RegExp(`^\\(${messages.length} `));
  const summary = page.locator("[data-error-summary]");
  await expect(summary).toBeFocused();
  for (const message of messages) await expect(summary.getByText(message)).toBeVisible();
}
