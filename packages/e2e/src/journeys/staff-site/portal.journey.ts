import { advanceClock } from "../../clock.ts";
import { expect, test } from "../../fixtures.ts";
import { choose } from "../../steps/answer.ts";
import { assess } from "../../steps/handle-complaint.ts";
import { registerRest } from "../../steps/register-rest.ts";
import { openForm } from "../../steps/run-action.ts";
import { submitComplaint } from "../../steps/submit-complaint.ts";

test("an alert arrives in a page that is open, said politely, without reload", async ({
  page: citizen,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  const said = coordinator.getByRole("status").filter({ hasText: /K-\d{4}-\d{4}-\d: / });
  await coordinator.getByRole("main").evaluate((main) => main.setAttribute("data-not-reloaded", ""));
  await advanceClock("P12D");
  // Which alert is said depends on what else happens in the stack; that one is does not: none is lost between the page
  // and the opening of its stream.
  await expect(said).toBeVisible({ timeout: 80_000 });
  await expect(coordinator.locator("main[data-not-reloaded]")).toHaveCount(1);
});

test("the desk registers a letter, and its receipt is posted", async ({ signInAs }) => {
  const desk = await signInAs("Lotte Mulder");
  await desk.goto("/intake");
  await choose(desk, "Langs welke weg?", "brief");
  await desk.getByRole("textbox", { name: "Werkelijke dag van ontvangst" }).fill("gisteren");
  await choose(desk, "Hoe klaagde de klager?", /^Schriftelijk/);
  await desk.getByRole("textbox", { name: "Waar ligt de brief?" }).fill("Scan 2026-881");
  await registerRest(desk);
  const reference = /K-[\d-]+/.exec((await desk.getByText(/^Kenmerk:/).textContent()) ?? "")?.[0] ?? "";

  const coordinator = await signInAs("Nadia Jansen");
  const letter = coordinator.locator("label", { hasText: `bij ${reference}` });
  await expect(async () => {
    await coordinator.goto("/post");
    const next = coordinator.getByRole("link", { name: /^Volgende/ });
    // The oldest letters come first; those of the demo may fill a page.
    while (!(await letter.first().isVisible()) && (await next.isVisible())) {
      const before = coordinator.url();
      await next.click();
      await coordinator.waitForURL((url) => url.href !== before);
    }
    await expect(letter.first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await letter.first().click();
  await coordinator.getByRole("textbox", { name: "Op welke dag gingen ze weg?" }).fill("vandaag");
  await coordinator.getByRole("button", { name: "Leg vast als verstuurd" }).click();
  await expect(coordinator.getByText("1 brief is verstuurd")).toBeVisible();
});

test("who stands at the desk takes the letter with the code along", async ({ signInAs }) => {
  const desk = await signInAs("Lotte Mulder");
  await desk.goto("/intake");
  await choose(desk, "Langs welke weg?", "balie");
  await choose(desk, "Hoe klaagde de klager?", /^Mondeling/);
  await choose(desk, "Voorgelezen", /voorgelezen/);
  await registerRest(desk);
  await expect(desk.getByRole("link", { name: "Open de brief om te printen" })).toBeVisible();
  await desk.getByRole("button", { name: "De brief is meegegeven" }).click();
  await expect(desk.getByText("Gedaan: brief als verstuurd vastleggen")).toBeVisible();
});

test("a form in the staff site with mistakes keeps what was typed and says how to mend it", async ({
  page: citizen,
  signInAs,
  expectedConsoleMessages,
}) => {
  expectedConsoleMessages.push(/422/);
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  await openForm(coordinator, reference, "Contact met de klager vastleggen");
  await coordinator.getByRole("textbox", { name: "Op welke dag?" }).fill("32-13");
  await coordinator.getByRole("textbox", { name: "Wat is besproken?" }).fill("De klager is tevreden.");
  await coordinator.getByRole("button", { name: "Contact met de klager vastleggen" }).click();
  await expect(coordinator.getByRole("region", { name: "1 punt klopt nog niet" })).toBeVisible();
  await expect(coordinator.getByRole("textbox", { name: "Op welke dag?" })).toHaveValue("32-13");
  await expect(coordinator.getByRole("textbox", { name: "Wat is besproken?" })).toHaveValue(
    "De klager is tevreden.",
  );
});
