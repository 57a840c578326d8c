import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures.ts";
import { expectGoodForm } from "../../form-checks.ts";
import { choose } from "../../steps/answer.ts";
import { followComplaint, openComplaint } from "../../steps/follow-complaint.ts";
import { assess, nameRespondent, route } from "../../steps/handle-complaint.ts";
import { postComplaint } from "../../steps/post-complaint.ts";
import { openCase, openForm } from "../../steps/run-action.ts";
import { runAndCheckAction } from "../../steps/run-and-check-action.ts";
import { submitComplaint } from "../../steps/submit-complaint.ts";
import { workingDayIn } from "../../working-day.ts";

const propose = "Momenten voor een gesprek voorstellen";
const place = "Raadhuisplein 1, kamer 2.14";

/** Fills in the form of moments for one side, and sends it. */
async function proposeMoments(
  handler: Page,
  reference: string,
  { to, day, times }: { readonly to: RegExp; readonly day: string; readonly times: readonly string[] },
): Promise<void> {
  await openForm(handler, reference, propose);
  await choose(handler, "Aan wie?", to);
  await choose(handler, "Hoe?", "op bezoek");
  for (const [at, time] of times.entries()) {
    if (at > 0) await handler.locator("summary", { hasText: `Moment ${at + 1}` }).click();
    await handler.getByLabel("Op welke dag?").nth(at).fill(day);
    await handler.getByLabel("Hoe laat?").nth(at).fill(time);
  }
  await handler.getByLabel("Waar?").fill(place);
  await handler.getByRole("button", { name: propose, exact: true }).click();
  await expect(handler.getByText(`Gedaan: ${propose.toLowerCase()}`)).toBeVisible();
}

// What is not filled in is answered with the form again.
test.use({ expectedConsoleMessages: [/status of 422/] });

test("who is to be heard chooses a moment without JavaScript, or says when it is possible", async ({
  pageWithoutScript: citizen,
  signInAs,
}, { retry }) => {
  test.setTimeout(180_000);
  const receipt = await postComplaint(citizen);
  const { reference } = receipt;
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  const handler = await signInAs("Pieter Vermeer");
  await route(coordinator, handler, reference);
  const day = await workingDayIn(6);

  const proposed = (...times: readonly string[]) =>
    proposeMoments(handler, reference, { to: /klager/, day, times });

  await test.step("none of them suits, and the handler is told when it is possible", async () => {
    await openForm(handler, reference, propose);
    await expectGoodForm(handler);
    await proposed("10.00", "14.00");
    await followComplaint(citizen, receipt);
    await citizen.getByRole("link", { name: "Kies een moment" }).first().click();
    await expect(citizen.getByText(`Waar: ${place}.`)).toBeVisible();
    await citizen.getByRole("button", { name: "Verstuur uw keuze" }).click();
    await expect(citizen.getByText("Kies een moment, of kies dat geen").first()).toBeVisible();
    await choose(citizen, "Welk moment komt u uit?", "Geen van deze momenten");
    await citizen.getByRole("textbox", { name: "Wanneer kunt u wel?" }).fill("Alleen na vier uur.");
    await citizen.getByRole("button", { name: "Verstuur uw keuze" }).click();
    await expect(citizen.getByText("Wij zoeken een ander moment").first()).toBeVisible();
    await expect(citizen.getByText("Alleen na vier uur.")).toBeVisible();
    await openCase(handler, reference);
    await expect(handler.getByText("Alleen na vier uur.").first()).toBeVisible();
  });

  await test.step("another is chosen, confirmed with its place, and stands in a calendar", async () => {
    // A second attempt finds the moment of the first taken.
    await proposed(retry === 0 ? "16.30" : "11.30");
    await openComplaint(citizen, reference);
    await citizen.getByRole("link", { name: "Kies een moment" }).first().click();
    await choose(citizen, "Welk moment komt u uit?", /[.:]30 uur/);
    await citizen.getByRole("button", { name: "Verstuur uw keuze" }).click();
    await expect(citizen.getByText("Uw gesprek staat vast")).toBeVisible();
    await expect(citizen.getByText(place).first()).toBeVisible();
    const calendar = citizen.getByRole("link", { name: "Zet in mijn agenda" });
    const file = await citizen.request.get((await calendar.getAttribute("href")) ?? "");
    expect(await file.text()).toContain("Raadhuisplein 1\\, kamer 2.14");
    await openCase(handler, reference);
    await expect(handler.getByText(place).first()).toBeVisible();
  });
});

test("the person complained about asks for another moment, and chooses one @deep", async ({
  page: citizen,
  signInAs,
}, { retry }) => {
  test.setTimeout(180_000);
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  await nameRespondent(coordinator, reference, "Yvonne de Groot");
  const handler = await signInAs("Pieter Vermeer");
  await route(coordinator, handler, reference);
  const respondent = await signInAs("Yvonne de Groot");
  const day = await workingDayIn(6);
  await proposeMoments(handler, reference, { to: /beklaagde/, day, times: ["9.00"] });
  await runAndCheckAction(respondent, reference, "Een ander moment vragen", {
    "Wanneer kunt u wel?": "Alleen in de middag.",
  });
  await openCase(handler, reference);
  await expect(handler.getByText("Alleen in de middag.").first()).toBeVisible();
  const later = retry === 0 ? ["13.00", "15.00"] : ["12.15", "14.00"];
  await proposeMoments(handler, reference, { to: /beklaagde/, day, times: later });
  await runAndCheckAction(respondent, reference, "Moment voor het gesprek kiezen", {
    "Wanneer kunt u?": "uur",
  });
  await expect(respondent.getByText(place).first()).toBeVisible();
});
