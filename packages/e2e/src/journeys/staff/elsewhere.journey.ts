import { expect, test } from "../../fixtures.ts";
import { mailbox } from "../../mailbox.ts";
import { choose } from "../../steps/answer.ts";
import { followComplaint } from "../../steps/follow-complaint.ts";
import { assess, nameRespondent, route } from "../../steps/handle-complaint.ts";
import { openCase, openForm, runAction } from "../../steps/run-action.ts";
import { submitComplaint } from "../../steps/submit-complaint.ts";

test("a complaint about BBS is forwarded with its file, and the citizen reads where to", async ({
  page: citizen,
  signInAs,
}) => {
  const { email, ...receipt } = await submitComplaint(citizen, {
    subject: "Slordig of onzorgvuldig werk",
    happened: "De Uitvoeringsorganisatie BBS raakte mijn formulieren kwijt.",
  });
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, receipt.reference);
  await runAction(coordinator, receipt.reference, "Doorsturen naar een andere instantie", () =>
    choose(coordinator, "Naar wie?", /^Uitvoeringsorganisatie BBS/),
  );
  const notice = await mailbox.waitFor(email, /naar een andere organisatie/i);
  expect(notice.text).toContain("Uitvoeringsorganisatie BBS");
  await followComplaint(citizen, receipt);
  await expect(citizen.getByText("Wij hebben uw klacht doorgestuurd.").first()).toBeVisible();
});

test("a complaint about an alderman is handled by the board, without a declaration (9:7(2))", async ({
  page: citizen,
  signInAs,
}) => {
  const { reference } = await submitComplaint(citizen, {
    subject: "Hoe ik werd behandeld",
    happened: "De wethouder liet mij op de inloopavond niet uitspreken.",
    persons: "Wethouder Meijer",
  });
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  await nameRespondent(coordinator, reference, "Dirk Meijer", "wethouder");
  await openCase(coordinator, reference);
  await expect(coordinator.getByText("Over een bestuurder: het bestuur behandelt.").first()).toBeVisible();
  await runAction(coordinator, reference, "Toewijzen aan een behandelaar", async () => {
    const list = coordinator.getByLabel("Wie behandelt de klacht?");
    const board = await list.locator("option", { hasText: "Carla van Loon" }).textContent();
    await list.selectOption({ label: board ?? "" });
  });
  const board = await signInAs("Carla van Loon");
  await openForm(board, reference, "In behandeling nemen");
  await expect(board.getByText(/hoeft niet \(9:7 lid 2\)/)).toBeVisible();
  await board.getByRole("button", { name: "In behandeling nemen" }).click();
  await expect(board.getByText("Gedaan: in behandeling nemen")).toBeVisible();
  await openCase(board, reference);
  await expect(board.getByRole("link", { name: /^Oordelen over een onderdeel/ })).toBeVisible();
});

test("a complaint about privacy runs beside the procedure of a data breach", async ({
  page: citizen,
  signInAs,
}) => {
  const { reference } = await submitComplaint(citizen, {
    subject: "Mijn privacy",
    happened: "Een brief over mij kwam bij de buren in de bus.",
  });
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  await openCase(coordinator, reference);
  await expect(coordinator.getByRole("main").getByText("Mogelijk datalek").first()).toBeVisible();
  await route(coordinator, await signInAs("Pieter Vermeer"), reference);
  await openCase(coordinator, reference);
  await expect(coordinator.getByText("In behandeling").first()).toBeVisible();
});

test("the leaflet's request to the ombudsman, handed in at the desk, is sent on the same day", async ({
  page: citizen,
  signInAs,
}) => {
  const { reference } = await submitComplaint(citizen);
  const desk = await signInAs("Lotte Mulder");
  await runAction(desk, reference, "Verzoek aan de ombudsman vastleggen", async () => {
    await desk.getByRole("textbox", { name: "Op welke dag kwam het verzoek binnen?" }).fill("vandaag");
    await choose(desk, "Hoe kwam het binnen?", "Afgegeven aan onze balie");
  });
  const sent = await mailbox.waitFor("ombudsman@soest.nl", new RegExp(reference));
  expect(sent.text).toContain(reference);
  await openCase(await signInAs("Olga Prins"), reference);
});
