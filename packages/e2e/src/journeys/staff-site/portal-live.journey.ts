import { readFileSync } from "node:fs";
import { join } from "node:path";
import { advanceClock } from "../../clock.ts";
import { expect, test } from "../../fixtures.ts";
import { stackUnderTest } from "../../stack-under-test.ts";
import { choose } from "../../steps/answer.ts";
import { openCase, runAction } from "../../steps/run-action.ts";
import { submitComplaint } from "../../steps/submit-complaint.ts";

test("an alert that was seen is gone, and so is one for later", async ({ signInAs }) => {
  const page = await signInAs("Nadia Jansen");
  await page.goto("/signalen");
  const rows = page.getByRole("main").getByRole("listitem");
  const gone = async (button: RegExp) => {
    const words = (await rows.first().textContent()) ?? "";
    const same = rows.filter({ hasText: words.slice(0, 60) });
    const before = await same.count();
    await rows.first().getByRole("button", { name: button }).click();
    await expect(same).toHaveCount(before - 1);
  };
  await gone(/^Gezien/);
  await rows.first().getByRole("combobox", { name: "Opnieuw tonen" }).selectOption({ label: "over 3 dagen" });
  await gone(/^Later tonen/);
});

test("an alert for later is back when its day has come @deep", async ({ page: citizen, signInAs }) => {
  const { reference } = await submitComplaint(citizen);
  const page = await signInAs("Nadia Jansen");
  await runAction(page, reference, "Markeringen wijzigen", () =>
    choose(page, "Dringend", "Er is gevaar voor iemand"),
  );
  const later = page.getByRole("button", { name: `Later tonen: ${reference}` });
  await expect(async () => {
    await page.goto("/");
    await expect(later.first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  const open = await later.count();
  await later.first().click();
  await expect(later).toHaveCount(open - 1);
  await advanceClock("P2D");
  // Two days bring many newer ones: it may stand on a later page by then.
  await expect(async () => {
    await page.goto("/signalen");
    let met = await later.count();
    const next = page.getByRole("link", { name: /^Volgende/ });
    while (met < open && (await next.isVisible())) {
      await page.goto((await next.getAttribute("href")) ?? "");
      met += await later.count();
    }
    expect(met).toBeGreaterThanOrEqual(open);
  }).toPass();
});

test("a case page that was offline shows what a colleague did meanwhile", async ({
  page: citizen,
  signInAs,
  expectedConsoleMessages,
}) => {
  expectedConsoleMessages.push(/ERR_INTERNET_DISCONNECTED/);
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  await openCase(coordinator, reference);
  await coordinator.getByRole("main").evaluate((main) => main.setAttribute("data-not-reloaded", ""));
  await coordinator.context().setOffline(true);
  await runAction(await signInAs("Nadia Jansen"), reference, "Ontvangst bevestigen");
  await expect(coordinator.locator("main[data-not-reloaded]")).toHaveCount(1);
  await coordinator.context().setOffline(false);
  await expect(coordinator.getByText("In beoordeling").first()).toBeVisible({ timeout: 20_000 });
  await expect(coordinator.locator("main[data-not-reloaded]")).toHaveCount(1);
});

test("a case page outlives a killed API, and goes on listening to the new one @deep", async ({
  page: citizen,
  signInAs,
  expectedConsoleMessages,
}) => {
  test.setTimeout(120_000);
  expectedConsoleMessages.push(/50[0-9]|ERR_/);
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  await openCase(coordinator, reference);
  await coordinator.getByRole("main").evaluate((main) => main.setAttribute("data-not-reloaded", ""));
  const running = JSON.parse(readFileSync(join(stackUnderTest.stateFolder, "running.json"), "utf8"));
  process.kill(running.processes.api, "SIGKILL");
  await expect(async () => {
    const answer = await fetch(`${stackUnderTest.apiUrl}/readyz`);
    expect(answer.ok).toBe(true);
  }).toPass({ timeout: 60_000 });
  await runAction(await signInAs("Nadia Jansen"), reference, "Ontvangst bevestigen");
  await expect(coordinator.getByText("In beoordeling").first()).toBeVisible({ timeout: 20_000 });
  await expect(coordinator.locator("main[data-not-reloaded]")).toHaveCount(1);
});
