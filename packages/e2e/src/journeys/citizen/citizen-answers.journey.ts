import { ownAddresses, type Stage } from "../../citizen-addresses.ts";
import { expectToReadWell, viewsByDepth } from "../../citizen-views.ts";
import { expect, test } from "../../fixtures.ts";
import { choose } from "../../steps/answer.ts";
import { askPostponement, askSupplement } from "../../steps/ask-complainant.ts";
import { chooseHearing, followComplaint, openComplaint } from "../../steps/follow-complaint.ts";
import { assess, conclude, expectAnswered, judge, route } from "../../steps/handle-complaint.ts";
import { postComplaint } from "../../steps/post-complaint.ts";
import { runAction } from "../../steps/run-action.ts";
import { pageOfSameVisitor } from "../../steps/view-as.ts";

for (const [tag, views] of viewsByDepth) {
  const seen = views.map(({ language, width }) => `${language} at ${width}`).join(", ");

  test(`without JavaScript all is answered that the municipality asks, on pages that read well in ${seen}${tag}`, async ({
    page,
    pageWithoutScript: citizen,
    signInAs,
  }) => {
    test.setTimeout(240_000);
    const receipt = await postComplaint(citizen);
    const { reference } = receipt;
    const readAll = async (stage: Stage) =>
      expectToReadWell(
        await pageOfSameVisitor(page, citizen.context()),
        ownAddresses(stage, reference),
        views,
      );
    await followComplaint(citizen, receipt);
    await readAll("received");

    const coordinator = await signInAs("Nadia Jansen");
    await test.step("what is missing is supplied", async () => {
      await assess(coordinator, reference);
      await askSupplement(coordinator, reference);
      await readAll("waiting for a supplement");
      await openComplaint(citizen, reference);
      await citizen.getByRole("link", { name: "Geef de informatie" }).click();
      await expect(citizen.getByText("Op welke dag was het?")).toBeVisible();
      await citizen.getByRole("textbox", { name: "Uw antwoord" }).fill("Op dinsdag.");
      await citizen.getByRole("button", { name: "Verstuur uw antwoord" }).click();
      await expect(citizen.getByText("Uw aanvulling is verstuurd")).toBeVisible();
      await expect(citizen.getByText("Op dinsdag.")).toBeVisible();
    });

    const handler = await signInAs("Pieter Vermeer");
    await test.step("how to be heard is chosen, and chosen otherwise", async () => {
      await route(coordinator, handler, reference);
      await readAll("offered a hearing");
      await chooseHearing(citizen, reference, "Bel mij");
      await citizen.getByRole("link", { name: /keuze/i }).first().click();
      await choose(citizen, "Wat wilt u?", /^Ik wil geen gesprek/);
      await citizen.getByRole("button", { name: "Verstuur uw keuze" }).click();
      await expect(citizen.getByText("U wilt geen gesprek. Dat is goed.")).toBeVisible();
    });

    await test.step("more time is given", async () => {
      await askPostponement(coordinator, reference);
      await readAll("asked for more time");
      await openComplaint(citizen, reference);
      await citizen.getByRole("link", { name: "Bekijk de vraag en antwoord" }).click();
      await expect(citizen.getByText("De medewerker komt pas in de zomer terug.")).toBeVisible();
      await choose(citizen, "Gaat u akkoord?", /^Ja/);
      await citizen.getByRole("button", { name: "Verstuur uw antwoord" }).click();
      await expect(citizen.getByText("U gaat akkoord met uitstel")).toBeVisible();
      await expect(citizen.getByText("Ik ga akkoord met uitstel tot en met")).toBeVisible();
    });

    await test.step("the answer, the letter and the conclusions are read", async () => {
      await judge(handler, reference, 1, "gegrond");
      await conclude(handler, reference);
      await runAction(await signInAs("Arjan Smit"), reference, "Brief met het oordeel ondertekenen");
      await expectAnswered(coordinator, reference);
      await readAll("answered");
      await openComplaint(citizen, reference);
      await citizen.getByRole("link", { name: "Lees ons antwoord" }).click();
      await expect(citizen.getByText("Dit deel is gegrond")).toBeVisible();
      await expect(citizen.getByText("Wij bieden onze excuses aan.")).toBeVisible();
      await citizen.getByRole("link", { name: "Lees de hele brief" }).click();
      await expect(citizen.getByText(/gegrond/).first()).toBeVisible();
    });

    await test.step("the file is shared with the ombudsman, and taken back", async () => {
      await openComplaint(citizen, reference);
      await citizen.getByRole("link", { name: "Zo gaat u naar de ombudsman" }).click();
      await expect(citizen.getByRole("heading", { name: "Uw brief aan de ombudsman" })).toBeVisible();
      await citizen.getByRole("button", { name: "Deel mijn dossier met de ombudsman" }).click();
      await expect(citizen.getByText("Uw dossier is gedeeld")).toBeVisible();
      await citizen.getByRole("link", { name: "Zo gaat u naar de ombudsman" }).click();
      await citizen.getByRole("button", { name: "Deel mijn dossier niet meer" }).click();
      await expect(citizen.getByText("Uw dossier is niet meer gedeeld")).toBeVisible();
      await citizen.getByRole("button", { name: "Log uit" }).click();
      await expect(citizen.getByText("U bent uitgelogd")).toBeVisible();
    });
  });
}
