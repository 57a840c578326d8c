import { expect, test } from "../../fixtures.ts";
import { stackUnderTest } from "../../stack-under-test.ts";
import { byKeyboard, tabTo } from "../../steps/by-keyboard.ts";

test("with the keyboard alone: from signing in to a note on a case", async ({ page }) => {
  const { enter } = byKeyboard(page);
  await page.goto(stackUnderTest.staffUrl);
  await enter(page.getByRole("button", { name: "Inloggen met uw werkaccount" }));
  await enter(page.getByRole("button", { name: /Verder als Nadia Jansen/ }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vandaag");
  await enter(
    page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: /^Werkvoorraad/ }),
  );
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Werkvoorraad");
  await enter(page.getByRole("main").getByRole("row").getByRole("link", { name: /^K-/ }).first());
  await tabTo(page, page.getByRole("textbox", { name: "Nieuwe notitie" }));
  const note = `Met het toetsenbord getypt om ${Temporal.Now.instant()}.`;
  await page.keyboard.type(note);
  await enter(page.getByRole("button", { name: "Bewaar notitie" }));
  await expect(page.getByRole("region", { name: /^Notities/ }).getByText(note)).toBeVisible();
});

test("in the worklist j and k go from case to case, / to the search box, Enter opens", async ({
  signInAs,
}) => {
  const page = await signInAs("Nadia Jansen");
  await page.goto("/werkvoorraad?volgorde=reference");
  const cases = page.getByRole("main").getByRole("row").getByRole("link", { name: /^K-/ });
  // The keys work once the page's script has taken over, which nothing on the page tells.
  await expect(async () => {
    await cases.first().focus();
    await page.keyboard.press("j");
    await expect(cases.nth(1)).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await expect(cases.nth(1)).toBeFocused();
  await page.keyboard.press("/");
  const search = page
    .getByRole("searchbox")
    .or(page.getByRole("textbox", { name: /Zoek/ }))
    .first();
  await expect(search).toBeFocused();
  await page.keyboard.type("jk/");
  await expect(search).toHaveValue("jk/");
  const reference = (await cases.nth(2).textContent()) ?? "";
  await cases.nth(2).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(reference);
  // Back at the row one came from, by the browser and by the breadcrumb, which keeps how the list was narrowed.
  const row = page.getByRole("row").getByRole("link", { name: reference });
  await page.goBack();
  await expect(row).toBeFocused();
  await page.keyboard.press("Enter");
  await page
    .getByRole("navigation", { name: "Kruimelpad" })
    .getByRole("link", { name: "Werkvoorraad" })
    .click();
  await expect(page).toHaveURL(/\/werkvoorraad\?volgorde=reference#K-/);
  await expect(row).toBeFocused();

  // From wherever one is: the sheet that tells the keys, and another page.
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Toetsen" });
  await expect(sheet).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(row).toBeFocused();
  await page.keyboard.press("o");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(reference);
  await page.keyboard.press("n");
  await expect(page.getByRole("textbox", { name: "Nieuwe notitie" })).toBeFocused();
  await page.keyboard.press("g");
  await expect(page.getByRole("textbox", { name: "Nieuwe notitie" })).toHaveValue("g");
  await page.getByRole("textbox", { name: "Nieuwe notitie" }).fill("");
  await page.getByRole("link", { name: /Volgende zaak/ }).focus();
  await page.keyboard.press("j");
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText(reference);
  await page.keyboard.press("g");
  await page.keyboard.press("s");
  await expect(page).toHaveURL(/\/signalen$/);
});

test("after an alert was seen the focus is at the next one", async ({ signInAs }) => {
  const page = await signInAs("Nadia Jansen");
  // Once the page's script has taken over, which nothing on the page tells.
  await expect(async () => {
    await page.goto("/signalen");
    await page
      .getByRole("button", { name: /^Gezien/ })
      .first()
      .press("Enter");
    await expect(page.locator("[data-alert-link]:focus")).toHaveCount(1, { timeout: 2_000 });
  }).toPass();
});
