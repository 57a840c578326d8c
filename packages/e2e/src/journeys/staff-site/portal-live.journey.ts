import { readFileSync } from "node:fs";
import { join } from "node:path";
import { advanceClock } from "../../clock.ts";
import { expect, test } from "../../fixtures.ts";
import { stackUnderTest } from "../../stack-under-test.ts";
import { choose } from "../../steps/answer.ts";
import { openCase, runAction } from "../../steps/run-action.ts";
import { submitComplaint } from "../../steps/submit-complaint.ts";

test("a complaint whose alerts were seen is gone, and so is one for later", async ({ signInAs }) => {
  const page = await signInAs("Nadia Jansen");
  await page.goto("/signalen");
  const complaints = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.locator("[data-alert-link]") });
  const gone = async (button: RegExp) => {
    const reference = (await complaints.first().getByRole("link").first().textContent()) ?? "";
    await complaints.first().getByRole("button", { name: button }).first().click();
    await expect(complaints.filter({ hasText: reference })).toHaveCount(0);
  };
  await gone(/^(Gezien|Alles gezien): K-/);
  await complaints
    .first()
    .getByRole("combobox", { name: "Opnieuw tonen" })
    .selectOption({ label: "over 3 dagen" });
  await gone(/^(Later|Alles later) tonen: K-/);
});

test("without script all news is seen by one button, and taken back by another", async ({
  page: citizen,
  pageWithoutScript: page,
  signInAs,
}) => {
  for (let made = 0; made < 2; made += 1) await submitComplaint(citizen);
  const signedIn = await signInAs("Nadia Jansen");
  await page.context().addCookies((await signedIn.context().storageState()).cookies);
  const complaints = page.locator("[data-alert-link]");
  const seen = page.getByRole("button", { name: /^(Al het nieuws|Deze \d+ onder Nieuws) gezien$/ });
  await expect(async () => {
    await page.goto(`${stackUnderTest.staffUrl}/signalen?soort=nieuws`);
    expect(await seen.count()).toBe(1);
  }).toPass();
  const first = (await complaints.first().textContent()) ?? "";
  await seen.click();
  await expect(complaints.filter({ hasText: first })).toHaveCount(0);
  await page.goto(`${stackUnderTest.staffUrl}/signalen?soort=nieuws`);
  await page.getByRole("button", { name: "Draai terug" }).click();
  await expect(complaints.filter({ hasText: first })).toHaveCount(1);
});

test("an alert for later is back when its day has come @deep", async ({ page: citizen, signInAs }) => {
  const { reference } = await submitComplaint(citizen);
  const page = await signInAs("Nadia Jansen");
  await runAction(page, reference, "Markeringen wijzigen", () =>
    choose(page, "Dringend", "Er is gevaar voor iemand"),
  );
  const later = page.getByRole("button", { name: new RegExp(`^(Later|Alles later) tonen: ${reference}`) });
  await expect(async () => {
    await page.goto("/");
    await expect(later).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await later.click();
  await expect(later).toHaveCount(0);
  await advanceClock("P2D");
  // Two days bring more: it may stand on a later page by then, under news or with a term that came near.
  await expect(async () => {
    let met = 0;
    for (const section of ["nieuws", "termijnen"]) {
      await page.goto(`/signalen?soort=${section}`);
      met += await later.count();
      const next = page.getByRole("link", { name: /^Volgende/ });
      while (met === 0 && (await next.isVisible())) {
        await page.goto((await next.getAttribute("href")) ?? "");
        met += await later.count();
      }
    }
    expect(met).toBe(1);
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
