import { expect, test } from "../../fixtures.ts";

test("the coordinator reads what another ladder does before it counts, and finds it in the history", async ({
  signInAs,
}) => {
  const page = await signInAs("Nadia Jansen");
  await page.goto("/beheer");
  await page.getByRole("link", { name: "Wijzigen wie wanneer hoort van een termijn" }).click();
  const signatory = page.getByRole("combobox", { name: "antwoord: ondertekenaar" });
  // What is folded away opens, also where the page's script takes over in the meantime.
  await expect(async () => {
    await page.locator("summary", { hasText: /^antwoord: behandelaar/ }).click();
    await expect(signatory).toBeVisible({ timeout: 1000 });
  }).toPass();
  const before = await signatory.inputValue();
  const days = before === "7" ? 8 : 7;
  await signatory.selectOption({ label: `${days} werkdagen erna` });
  await page.getByRole("button", { name: "Bekijk wat dit verandert" }).click();
  await expect(page.getByText(/krijgt iemand nu meteen bericht$/)).toBeVisible();
  await page.getByRole("button", { name: "Leg vast" }).click();
  await expect(page.getByText("Vastgelegd is wie wanneer hoort van een termijn")).toBeVisible();
  const changes = page.getByRole("region", { name: "Wijzigingen" });
  await expect(
    changes.getByText(`antwoord, ondertekenaar: van ${before} werkdagen erna naar ${days} werkdagen erna`),
  ).toBeVisible();
});
