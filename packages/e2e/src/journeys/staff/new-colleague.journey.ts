import { expect, type Page } from "@playwright/test";
import { test } from "../../fixtures.ts";
import { mailbox } from "../../mailbox.ts";
import { expectNoAxeFindings, expectValidPage } from "../../page-checks.ts";
import { stackUnderTest } from "../../stack-under-test.ts";

/** Reads over what it would do, then records it. */
async function record(page: Page, button: string, told: RegExp): Promise<void> {
  await expect(page.getByRole("region", { name: /Dit verandert er|verandert niets/ }).first()).toContainText(
    told,
  );
  await expectNoAxeFindings(page);
  await expectValidPage(page);
  await page.getByRole("button", { name: button }).click();
}

test("somebody is invited, given a role, signs in and works; then leaves, and is out at once", async ({
  browser,
  signInAs,
}) => {
  test.setTimeout(90_000);
  const administrator = await signInAs("Vera Smeets");
  await administrator.goto("/beheer/mensen");
  const address = "k.vink@gehoor.example";

  await test.step("added, and invited by mail", async () => {
    await administrator.getByRole("link", { name: "Iemand toevoegen" }).click();
    await administrator.getByRole("textbox", { name: "Naam", exact: true }).fill("Kim Vink");
    await administrator.getByRole("textbox", { name: "Inlognaam" }).fill("k.vink");
    await administrator.getByRole("textbox", { name: "E-mailadres van het werk" }).fill(address);
    await administrator.getByRole("button", { name: "Bekijk wat dit verandert" }).click();
    await record(administrator, "Leg vast", /Kim Vink.*Er gaat een mail uit/s);
    await expect(administrator.getByText(/de uitnodiging gaat eruit$/)).toBeVisible();
    const { text } = await mailbox.waitFor(address, /U kunt inloggen/);
    expect(text).toContain(`${stackUnderTest.staffUrl}/`);
  });

  await test.step("given a role", async () => {
    await administrator.getByRole("link", { name: "Kim Vink" }).click();
    await administrator.getByRole("checkbox", { name: /^balie en telefoon/ }).check();
    await administrator.getByRole("button", { name: "Bekijk wat dit verandert" }).click();
    await record(administrator, "Leg vast", /krijgt de rol balie en telefoon/);
    await expect(administrator.getByText("De wijziging is vastgelegd")).toBeVisible();
  });

  const context = await browser.newContext({ baseURL: stackUnderTest.staffUrl });
  const newcomer = await context.newPage();
  const signIn = async () => {
    await newcomer.goto("/intake");
    await newcomer.getByRole("button", { name: /met uw werkaccount/ }).click();
    await newcomer.getByRole("button", { name: /Verder als Kim Vink/ }).click();
  };

  await test.step("the first sign-in binds the account, and leads to the page asked for", async () => {
    await signIn();
    await expect(newcomer).toHaveURL(/\/intake$/);
    await expect(newcomer.getByText("balie en telefoon").first()).toBeVisible();
    await administrator.reload();
    await expect(administrator.getByText("Account daar")).toBeVisible();
  });

  await test.step("ended: out at once, and not let in again", async () => {
    await administrator.getByRole("link", { name: "Werkt hier niet meer" }).click();
    await record(administrator, "Leg het vertrek vast", /werkt hier niet meer.*meteen niet meer/s);
    await expect(administrator.getByText("De wijziging is vastgelegd")).toBeVisible();
    await newcomer.goto("/intake");
    await expect(newcomer).toHaveURL(/\/inloggen/);
    await signIn();
    await expect(newcomer).toHaveURL(/reden=geen-account/);
  });
  await context.close();
});
