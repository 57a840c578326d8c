import { advanceClock } from "../../clock.ts";
import { expect, test } from "../../fixtures.ts";
import { mailbox } from "../../mailbox.ts";
import { stackUnderTest } from "../../stack-under-test.ts";
import { choose } from "../../steps/answer.ts";
import { followComplaint } from "../../steps/follow-complaint.ts";
import { assess, expectImpossible } from "../../steps/handle-complaint.ts";
import { openCase, runAction } from "../../steps/run-action.ts";
import { submitComplaint } from "../../steps/submit-complaint.ts";

test("declining takes two people, and the letter names the ombudsman with a day", async ({
  page: citizen,
  signInAs,
}) => {
  const { email, ...receipt } = await submitComplaint(citizen);
  const { reference } = receipt;
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  let beforehand = "";
  await runAction(coordinator, reference, "Niet in behandeling nemen", async () => {
    await choose(coordinator, "Voornaamste grond (9:8)", /^Kennelijk onvoldoende belang/);
    await coordinator
      .getByRole("textbox", { name: "Redenen" })
      .fill("Het ging om één minuut wachten, en er is al sorry gezegd.");
    const beside = coordinator.getByRole("complementary", { name: "De brief aan de klager" });
    await expect(beside).toContainText("Het ging om één minuut wachten");
    await expect(beside).toContainText("tot en met");
    beforehand = (await beside.locator(".s-letter").textContent()) ?? "";
  });
  await openCase(coordinator, reference);
  await expect(coordinator.getByRole("link", { name: "Brief van niet behandelen ondertekenen" })).toHaveCount(
    0,
  );

  await runAction(await signInAs("Arjan Smit"), reference, "Brief van niet behandelen ondertekenen");
  const letter = await mailbox.waitFor(email, /behandelen uw klacht niet/i);
  expect(letter.text).toContain("één minuut wachten");
  expect(letter.text).toContain("De Gemeentelijke Ombudsman");
  const signed = beforehand
    .replace("[naam van wie de brief goedkeurt]", "Arjan Smit")
    .replace("[functie]", "gemeentesecretaris");
  expect(oneLine(letter.text)).toContain(oneLine(signed));
  expect(letter.text).toMatch(/tot en met \S+ \d+ \S+ \d{4}|uiterlijk( op)? \S+ \d+ \S+ \d{4}/);

  await followComplaint(citizen, receipt);
  await expect(citizen.getByText("Wij behandelen uw klacht niet.").first()).toBeVisible();
  await expect(citizen.getByText(/tot en met .* naar de ombudsman/)).toBeVisible();
});

test("after four weeks nobody can decline any more", async ({ page: citizen, signInAs }) => {
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  await advanceClock("P32D");
  await expectImpossible(coordinator, reference, "Niet in behandeling nemen", "de vier weken zijn om");
  await coordinator.goto(`/zaken/${reference}/propose-decline`);
  await expect(coordinator.getByText("Dit kan nu niet")).toBeVisible();
  await expect(coordinator.getByText(/9:8/).first()).toBeVisible();
});

/** Mail folds its lines. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

test("without JavaScript a button shows the letter, and keeps what was typed", async ({
  page: citizen,
  signInAs,
  browser,
}) => {
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  const without = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await coordinator.context().storageState(),
  });
  const page = await without.newPage();
  await page.goto(`${stackUnderTest.staffUrl}/zaken/${reference}/propose-decline`);
  await page
    .getByLabel(/^Kennelijk onvoldoende belang/)
    .first()
    .check();
  await page.getByRole("textbox", { name: "Redenen" }).fill("Er is al sorry gezegd.");
  await page.getByRole("button", { name: "Bekijk de brief" }).click();
  const beside = page.getByRole("complementary", { name: "De brief aan de klager" });
  await expect(beside).toContainText("Er is al sorry gezegd.");
  await expect(page.getByRole("textbox", { name: "Redenen" })).toHaveValue("Er is al sorry gezegd.");
  await expect(page.getByLabel(/^Kennelijk onvoldoende belang/).first()).toBeChecked();
  await without.close();
});
