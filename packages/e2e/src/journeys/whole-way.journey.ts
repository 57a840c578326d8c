import { expect, test } from "../fixtures.ts";
import { mailbox } from "../mailbox.ts";
import { choose } from "../steps/answer.ts";
import { chooseHearing, followComplaint, openComplaint } from "../steps/follow-complaint.ts";
import {
  assess,
  conclude,
  expectAnswered,
  expectReportsSent,
  judge,
  nameRespondent,
  planHearing,
  recordContact,
  recordHearing,
  recordNothingToRemark,
  route,
} from "../steps/handle-complaint.ts";
import { openCase, runAction } from "../steps/run-action.ts";
import { submitComplaint, treatedBadly } from "../steps/submit-complaint.ts";

const promise = {
  subject: "Een afspraak die niet is nagekomen",
  happened: "Ik zou binnen een week teruggebeld worden. Dat is niet gebeurd.",
};

test("a complaint goes the whole way, from submission to the ombudsman's follow-up", async ({
  page: citizen,
  signInAs,
}) => {
  test.setTimeout(120_000);
  const { reference, accessCode, email } = await submitComplaint(citizen, treatedBadly, promise);

  await test.step("the receipt arrives by mail with a copy of the complaint", async () => {
    const receipt = await mailbox.waitFor(email, /ontvangen|ontvangst/i);
    expect(receipt.text).toContain(reference);
    expect(receipt.text).toContain(promise.happened);
  });

  const coordinator = await signInAs("Nadia Jansen");
  const handler = await signInAs("Pieter Vermeer");
  await test.step("the coordinator assesses, names the person complained about and asks a handler, who takes it up", async () => {
    await assess(coordinator, reference);
    await recordContact(coordinator, reference);
    await nameRespondent(coordinator, reference, "Yvonne de Groot");
    await route(coordinator, handler, reference);
    await mailbox.waitFor("y.degroot@gehoor.example", /afschrift|klacht/i);
  });

  await test.step("the citizen asks to be heard", async () => {
    await followComplaint(citizen, { reference, accessCode });
    await expect(citizen.getByText("U bent aan zet.")).toBeVisible();
    await chooseHearing(citizen, reference, "Bel mij");
  });

  await test.step("the person complained about reads the copy, without contact data, and asks to be heard", async () => {
    const respondent = await signInAs("Yvonne de Groot");
    await openCase(respondent, reference);
    await expect(respondent.getByRole("heading", { name: "Afschrift van de klacht" })).toBeVisible();
    await expect(respondent.getByText(treatedBadly.happened).last()).toBeVisible();
    await expect(respondent.getByText("Kerkstraat 12")).toHaveCount(0);
    await expect(respondent.getByText(email)).toHaveCount(0);
    await runAction(respondent, reference, "Ik wil gehoord worden", () =>
      choose(respondent, "Hoe wilt u gehoord worden?", "op bezoek"),
    );
  });

  await test.step("the handler hears both sides", async () => {
    await planHearing(handler, reference, "klager");
    await openComplaint(citizen, reference);
    const appointment = citizen.getByRole("link", { name: "Zet in mijn agenda" });
    const file = await citizen.request.get((await appointment.getAttribute("href")) ?? "");
    expect(file.headers()["content-type"]).toContain("text/calendar");
    await recordHearing(handler, reference, "klager");
    await recordHearing(handler, reference, "beklaagde");
  });

  await test.step("the citizen reacts to the report, and the person complained about has nothing to remark", async () => {
    await expectReportsSent(handler, reference);
    await openComplaint(citizen, reference);
    await citizen.getByRole("link", { name: "Reageer op het verslag" }).click();
    await citizen
      .getByRole("textbox", { name: "Uw opmerkingen" })
      .fill("Het duurde langer dan een kwartier.");
    await citizen.getByRole("button", { name: "Verstuur uw reactie" }).click();
    await expect(citizen.getByText("Uw reactie staat bij het verslag")).toBeVisible();
    await recordNothingToRemark(handler, reference, 1);
  });

  await test.step("the handler judges each part", async () => {
    await judge(handler, reference, 1, "gegrond");
    await judge(handler, reference, 2, "ongegrond");
    await conclude(handler, reference);
  });

  const signatory = await signInAs("Arjan Smit");
  await test.step("somebody else approves, and the letter leaves", async () => {
    await runAction(signatory, reference, "Brief met het oordeel ondertekenen", async () => {
      const draft = signatory.getByRole("link", { name: "Lees de brief zoals hij weggaat" });
      // Asked for, not opened: in the page of a letter nothing may run, not even this test.
      const letter = await signatory.request.get((await draft.getAttribute("href")) ?? "");
      expect(await letter.text()).toContain("Ons oordeel over uw klacht");
    });
    await expectAnswered(coordinator, reference);
    const letter = await mailbox.waitFor(email, /oordeel|antwoord/i);
    expect(letter.text).toMatch(/deels gegrond/i);
    expect(letter.text).toContain("Ombudsman");
    expect(letter.text).not.toMatch(/bezwaar/i);
  });

  await test.step("the citizen reads the answer, with the last day for the ombudsman", async () => {
    await openComplaint(citizen, reference);
    await citizen.getByRole("link", { name: "Lees ons antwoord" }).click();
    await expect(citizen.getByRole("heading", { name: /deels gegrond/ })).toBeVisible();
    await expect(citizen.getByText("Dit deel is gegrond")).toBeVisible();
    await expect(citizen.getByText("Dit deel is ongegrond")).toBeVisible();
    await expect(citizen.getByText(/naar de ombudsman tot en met \S+ \d+ \S+ \d{4}/)).toBeVisible();
  });

  await test.step("the citizen shares the file with the ombudsman", async () => {
    await citizen.getByRole("link", { name: "Zo gaat u naar de ombudsman" }).click();
    await citizen.getByRole("button", { name: "Deel mijn dossier met de ombudsman" }).click();
    await expect(citizen.getByText("Uw dossier is gedeeld")).toBeVisible();
  });

  const liaison = await signInAs("Olga Prins");
  await test.step("the liaison opens the file and passes on request, question, findings and report", async () => {
    await liaison.goto("/");
    await expect(liaison.getByRole("main").getByRole("link", { name: reference })).toBeVisible();
    await openCase(liaison, reference);
    await expect(liaison.getByText("U hebt het nog niet geopend")).toBeVisible();
    await expect(liaison.getByText(promise.happened)).toHaveCount(0);
    await runAction(liaison, reference, "Dossier openen");
    await expect(liaison.getByText(promise.happened).first()).toBeVisible();
    await runAction(liaison, reference, "Verzoek aan de ombudsman vastleggen", async () => {
      await liaison.getByRole("textbox", { name: "Op welke dag kwam het verzoek binnen?" }).fill("vandaag");
      await choose(liaison, "Hoe kwam het binnen?", "Rechtstreeks bij de ombudsman");
    });
    await runAction(liaison, reference, "Informatie vragen", async () => {
      await liaison
        .getByRole("textbox", { name: "De vraag, zoals de ombudsman die stelt" })
        .fill("Hoe lang was de wachttijd?");
      await liaison.getByRole("textbox", { name: "Antwoord vóór of op" }).fill("+14");
    });
    await runAction(coordinator, reference, "Vraag van de ombudsman beantwoorden", () =>
      coordinator
        .getByRole("textbox", { name: "Antwoord", exact: true })
        .fill("Drieënveertig minuten, blijkt uit het systeem."),
    );
    await runAction(liaison, reference, "Bevindingen delen", async () => {
      await liaison
        .getByRole("textbox", { name: "Bevindingen" })
        .fill("De wachttijd was lang en niemand vertelde waarom.");
      await liaison.getByRole("textbox", { name: "Reactie vóór of op" }).fill("+14");
    });
    await runAction(signatory, reference, "Reageren op de bevindingen", () =>
      signatory.getByRole("textbox", { name: "Reactie" }).fill("Wij herkennen de bevindingen."),
    );
    await runAction(liaison, reference, "Rapport vastleggen", async () => {
      await choose(liaison, "Oordeel van de ombudsman", "niet behoorlijk");
      await choose(liaison, "Geschonden normen", /^Fatsoenlijke bejegening/);
      await liaison
        .getByRole("textbox", { name: "Rapport", exact: true })
        .fill("De gedraging is niet behoorlijk.");
      await liaison
        .getByRole("textbox", { name: "Aanbeveling 1" })
        .fill("Vertel wachtenden waarom het langer duurt.");
    });
  });

  await test.step("the municipality answers the recommendation with reasons, and the case is closed", async () => {
    await runAction(signatory, reference, "Aanbeveling beantwoorden", async () => {
      await choose(signatory, "Wat doet de gemeente?", "Gedeeltelijk volgen");
      await signatory
        .getByRole("textbox", { name: "Redenen" })
        .fill("Op drukke dagen hangt er een bord; omroepen kan hier niet.");
    });
    await runAction(liaison, reference, "Zaak van de ombudsman sluiten");
    await expect(liaison.getByRole("region", { name: "Ombudsman" }).getByText("gesloten")).toBeVisible();
  });
});
