import { advanceClock } from "../../clock.ts";
import { expect, test } from "../../fixtures.ts";
import { mailbox } from "../../mailbox.ts";
import { choose } from "../../steps/answer.ts";
import { byKeyboard } from "../../steps/by-keyboard.ts";
import { chooseHearing, followComplaint, openComplaint } from "../../steps/follow-complaint.ts";
import { act, main, nextStep, openByKeys } from "../../steps/from-home.ts";
import { expectAnswered, expectReportsSent } from "../../steps/handle-complaint.ts";
import { noteNothingToRemark, planForTomorrow, writeReport } from "../../steps/hear-by-keys.ts";
import { submitComplaint, treatedBadly } from "../../steps/submit-complaint.ts";

const promise = {
  subject: "Een afspraak die niet is nagekomen",
  happened: "Ik zou binnen een week teruggebeld worden. Dat is niet gebeurd.",
};

test("one complaint in a week, each role from its own home, coordinator and handler with the keyboard alone @deep", async ({
  page: citizen,
  signInAs,
}) => {
  test.setTimeout(300_000);
  const { reference, accessCode, email } = await submitComplaint(citizen, treatedBadly, promise);
  const coordinator = await signInAs("Nadia Jansen");
  const handler = await signInAs("Pieter Vermeer");
  const keys = byKeyboard(handler);

  await test.step("Monday, the coordinator: confirmed, called about and assigned", async () => {
    await openByKeys(coordinator, reference);
    for (const [key, done] of [
      ["b", /^Gedaan: ontvangst/],
      ["c", /^Gedaan: contact/],
    ] as const) {
      await coordinator.keyboard.press(key);
      await coordinator.keyboard.press("Enter");
      await expect(coordinator.getByText(done)).toBeVisible();
    }
    const { enter, type, pick } = byKeyboard(coordinator);
    await act(coordinator, "Beklaagde noemen", async () => {
      await pick("Collega", "Yvonne de G");
      await pick("In welke functie?", "medewerker");
    });
    await enter(coordinator.getByRole("link", { name: "Vraag iemand anders" }));
    await pick("Wie behandelt de klacht?", "Pieter Ver");
    await type(/^Waarom deze persoon/, "Kent de afdeling en heeft deze week tijd.");
    await enter(coordinator.getByRole("button", { name: "Toewijzen aan een behandelaar" }));
    await expect(coordinator.getByText(/^Gedaan: toewijzen/)).toBeVisible();
  });

  await test.step("Monday, the handler: told by mail, and takes it up from there", async () => {
    const mail = await mailbox.waitFor("p.vermeer@gehoor.example", new RegExp(reference));
    const [, link = ""] = /(https?:\/\/\S+\/zaken\/\S+)/.exec(mail.text) ?? [];
    await handler.goto(link);
    await act(handler, "In behandeling nemen");
  });

  await test.step("Tuesday: the complainant asks to be called, and the handler plans it", async () => {
    await advanceClock("P1D");
    await followComplaint(citizen, { reference, accessCode });
    await chooseHearing(citizen, reference, "Bel mij");
    await handler.goto("/");
    await openByKeys(handler, reference);
    await planForTomorrow(handler);
  });

  await test.step("Tuesday, the person complained about: led from home to what is asked", async () => {
    const respondent = await signInAs("Yvonne de Groot");
    const about = main(respondent).getByRole("listitem").filter({ hasText: reference });
    await about.getByRole("link").first().click();
    await nextStep(respondent)
      .getByRole("link", { name: /^Ik wil gehoord worden/ })
      .click();
    await choose(respondent, "Hoe wilt u gehoord worden?", "op bezoek");
    await respondent.getByRole("button", { name: "Ik wil gehoord worden" }).click();
    await expect(respondent.getByText(/^Gedaan: ik wil gehoord worden/)).toBeVisible();
  });

  await test.step("Tuesday, the desk: led from home to what may be said to who rings, and a note to call back", async () => {
    const desk = await signInAs("Lotte Mulder");
    await main(desk).getByRole("link", { name: "Iemand belt over een klacht" }).click();
    await desk.getByRole("textbox", { name: /Hebt u een kenmerk/ }).fill(reference);
    await desk.getByRole("textbox", { name: /Wat is uw naam/ }).fill("Johanna van Beek");
    await choose(desk, /Wie belt er/, "De klager zelf");
    await desk.getByRole("button", { name: "Zoek de klacht" }).click();
    await expect(main(desk)).toContainText("Pieter Vermeer");
    await expect(main(desk).getByText(promise.happened)).toHaveCount(0);
    await desk.getByRole("link", { name: "Laat een terugbelnotitie achter" }).click();
    await desk.getByRole("textbox", { name: "Naam van de beller" }).fill("Johanna van Beek");
    await desk.getByRole("textbox", { name: "Nummer om terug te bellen" }).fill("035 555 01 23");
    await desk
      .getByRole("textbox", { name: "Wat vraagt de beller?" })
      .fill("Hoe laat wordt er morgen gebeld?");
    await desk.getByRole("button", { name: "Leg de notitie vast" }).click();
    await expect(desk.getByText("De notitie is vastgelegd")).toBeVisible();
    await handler.goto("/signalen");
    await expect(main(handler).getByRole("listitem").filter({ hasText: reference }).first()).toBeVisible();
  });

  await test.step("Wednesday, the handler: both sides heard", async () => {
    await advanceClock("P1D");
    await handler.goto("/");
    await openByKeys(handler, reference);
    for (const party of [/klager/, /beklaagde/]) await writeReport(handler, party);
  });

  await test.step("Thursday, the handler: reactions noted, each part judged, the letter with the signatory", async () => {
    await expectReportsSent(handler, reference);
    await advanceClock("P1D");
    await handler.goto("/");
    await openByKeys(handler, reference);
    for (const _ of ["complainant", "person complained about"]) await noteNothingToRemark(handler);
    for (const part of [/^1\./, /^2\./])
      await act(handler, "Oordelen over een onderdeel", async () => {
        await keys.choose("Over welk onderdeel oordeelt u?", part);
        await keys.type("Bevindingen", "Uit beide gesprekken blijkt wat er gebeurde.");
        await keys.choose(/^Oordeel$/, /^gegrond/);
        await keys.tick("Respectvol", /fatsoen/i);
      });
    await act(handler, "Conclusies en maatregelen vastleggen", () =>
      keys.type("Conclusies", "Wij bieden onze excuses aan."),
    );
    await act(handler, "Oordeel voorleggen");
  });

  await test.step("Friday, the signatory: led from home to the letter, and signs it", async () => {
    await advanceClock("P1D");
    const signatory = await signInAs("Arjan Smit");
    const news = main(signatory).getByRole("listitem").filter({ hasText: "wacht op een ondertekenaar" });
    await news.getByRole("link", { name: reference }).click();
    await nextStep(signatory)
      .getByRole("link", { name: /^Brief met het oordeel ondertekenen/ })
      .click();
    await signatory.getByRole("button", { name: "Brief met het oordeel ondertekenen" }).click();
    await expect(signatory.getByText(/^Gedaan: brief met het oordeel/)).toBeVisible();
    await expectAnswered(coordinator, reference);
    expect((await mailbox.waitFor(email, /oordeel|antwoord/i)).text).toMatch(/gegrond/i);
  });

  await test.step("Friday, the liaison: led from home to what the complainant shared, and opens it", async () => {
    await openComplaint(citizen, reference);
    await citizen.getByRole("link", { name: "Lees ons antwoord" }).click();
    await citizen.getByRole("link", { name: "Zo gaat u naar de ombudsman" }).click();
    await citizen.getByRole("button", { name: "Deel mijn dossier met de ombudsman" }).click();
    await expect(citizen.getByText("Uw dossier is gedeeld")).toBeVisible();
    const liaison = await signInAs("Olga Prins");
    await main(liaison).getByRole("link", { name: reference }).click();
    await expect(liaison.getByText(promise.happened)).toHaveCount(0);
    await nextStep(liaison)
      .getByRole("link", { name: /^Dossier openen/ })
      .click();
    await liaison.getByRole("button", { name: "Dossier openen" }).click();
    await expect(liaison.getByText(promise.happened).first()).toBeVisible();
  });

  await test.step("Friday, the privacy officer: led from home to who looked at it", async () => {
    const officer = await signInAs("Quirine Vos");
    await main(officer).getByRole("link", { name: "Wie bekeek welk dossier" }).click();
    await officer.getByRole("textbox", { name: /kenmerk/i }).fill(reference);
    await officer.getByRole("button", { name: "Zoek" }).click();
    // The newest first: what the liaison did last.
    await expect(main(officer).getByRole("row").filter({ hasText: "Olga Prins" }).first()).toBeVisible();
    await expect(officer.getByText(promise.happened)).toHaveCount(0);
  });
});
