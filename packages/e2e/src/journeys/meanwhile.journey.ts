import { expect, test } from "../fixtures.ts";
import { mailbox } from "../mailbox.ts";
import { choose, select } from "../steps/answer.ts";
import { askSettled } from "../steps/ask-complainant.ts";
import { followComplaint, openComplaint } from "../steps/follow-complaint.ts";
import { assess, nameRespondent, route } from "../steps/handle-complaint.ts";
import { openCase, openForm, runAction } from "../steps/run-action.ts";
import { submitComplaint } from "../steps/submit-complaint.ts";

test("adjourning is told to the complainant and to the person complained about", async ({
  page: citizen,
  signInAs,
}) => {
  const { reference, email } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  await nameRespondent(coordinator, reference, "Ivo Brouwer");
  await route(coordinator, await signInAs("Pieter Vermeer"), reference);
  await runAction(coordinator, reference, "Verdagen, hoogstens vier weken", async () => {
    await choose(coordinator, "Met hoeveel weken?", /^3 weken/);
    await coordinator
      .getByRole("textbox", { name: "Waarom is meer tijd nodig?" })
      .fill("De medewerker is met verlof.");
  });
  const notices = /meer tijd|verdag/i;
  const toComplainant = await mailbox.waitFor(email, notices);
  expect(toComplainant.text).toContain("De medewerker is met verlof.");
  const toRespondent = await mailbox.waitFor("i.brouwer@gehoor.example", notices);
  expect(toRespondent.text).not.toContain(email);
  await openCase(coordinator, reference);
  await expect(coordinator.getByText(/^Bericht van verdagen/)).toHaveCount(2);
});

test("an informal settlement that the citizen refuses is resumed with the first term", async ({
  page: citizen,
  signInAs,
}) => {
  const receipt = await submitComplaint(citizen);
  const { reference } = receipt;
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  await askSettled(coordinator, reference);
  await followComplaint(citizen, receipt);
  const before = await citizen.getByText(/Uiterlijk \S+ \d+ \S+ \d{4}\. U leest het hier/).textContent();
  await citizen.getByRole("link", { name: "Is het opgelost? Geef antwoord" }).click();
  await expect(citizen.getByText("Het hoofd van de balie belde en bood excuses aan.")).toBeVisible();
  await choose(citizen, "Is het opgelost?", /^Nee/);
  await citizen.getByRole("textbox", { name: "Wilt u er iets bij zeggen?" }).fill("Er is niets veranderd.");
  await citizen.getByRole("button", { name: "Verstuur uw antwoord" }).click();
  await expect(citizen.getByRole("heading", { name: "Wij gaan verder met uw klacht" })).toBeVisible();

  await route(coordinator, await signInAs("Pieter Vermeer"), reference);
  await openComplaint(citizen, reference);
  await expect(citizen.getByText(before ?? "")).toBeVisible();
});

test("who is complained about cannot be made the handler", async ({
  page: citizen,
  signInAs,
  expectedConsoleMessages,
}) => {
  expectedConsoleMessages.push(/422/);
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  await nameRespondent(coordinator, reference, "Pieter Vermeer", "afdelingshoofd");
  await openForm(coordinator, reference, "Toewijzen aan een behandelaar");
  await select(coordinator, "Wie behandelt de klacht?", "Pieter Vermeer");
  await coordinator.getByRole("button", { name: "Toewijzen aan een behandelaar" }).click();
  await expect(coordinator.getByRole("link", { name: /Deze persoon is betrokken/ })).toBeVisible();
});

test("a coordinator who was involved sees nothing of the case any more, and the deputy takes over", async ({
  page: citizen,
  signInAs,
  expectedConsoleMessages,
}) => {
  expectedConsoleMessages.push(/404/);
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  await openForm(coordinator, reference, "Betrokkenheid vastleggen");
  await select(coordinator, "Wie was bij de gedraging betrokken?", "Nadia Jansen");
  await coordinator.getByRole("button", { name: "Betrokkenheid vastleggen" }).click();
  await coordinator.waitForURL((url) => url.pathname === "/");
  const answer = await coordinator.goto(`/zaken/${reference}`);
  expect(answer?.status()).toBe(404);
  await expect(coordinator.getByText("uitgelachen")).toHaveCount(0);
  await coordinator.goto(`/werkvoorraad?zoek=${reference}`);
  await expect(coordinator.getByRole("main").getByRole("link", { name: reference })).toHaveCount(0);

  const deputy = await signInAs("Femke Dekker");
  await assess(deputy, reference);
});
