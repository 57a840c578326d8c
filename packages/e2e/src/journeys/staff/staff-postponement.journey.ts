import { expect, test } from "../../fixtures.ts";
import { choose } from "../../steps/answer.ts";
import { followComplaint } from "../../steps/follow-complaint.ts";
import { assess, route } from "../../steps/handle-complaint.ts";
import { openCase } from "../../steps/run-action.ts";
import { runAndCheckAction } from "../../steps/run-and-check-action.ts";
import { submitComplaint } from "../../steps/submit-complaint.ts";
import { workingDayIn } from "../../working-day.ts";

test("more time is asked of the complainant, who consents, and once more by letter @deep", async ({
  page: citizen,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const receipt = await submitComplaint(citizen);
  const { reference } = receipt;
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  await route(coordinator, await signInAs("Pieter Vermeer"), reference);
  await runAndCheckAction(coordinator, reference, "Verdagen, hoogstens vier weken", {
    "Met hoeveel weken?": "4 weken",
    "Waarom is meer tijd nodig?": "Een getuige is ziek.",
  });
  const untilOn = await workingDayIn(12);
  await runAndCheckAction(coordinator, reference, "Klager om uitstel vragen", {
    "Tot en met welke dag?": untilOn,
    "Waarom is meer tijd nodig?": "Het rapport van de leverancier komt later.",
  });

  await followComplaint(citizen, receipt);
  await citizen.goto(`${citizen.url()}/uitstel`);
  await expect(citizen.getByText("Het rapport van de leverancier komt later.")).toBeVisible();
  await choose(citizen, "Gaat u akkoord?", /^Ja/);
  await citizen.getByRole("button", { name: "Verstuur uw antwoord" }).click();
  await expect(citizen.getByText("U gaat akkoord met uitstel")).toBeVisible();

  await openCase(coordinator, reference);
  await expect(coordinator.getByText(/uitstel/i).first()).toBeVisible();
  await runAndCheckAction(coordinator, reference, "Instemming met uitstel vastleggen", {
    "Tot en met welke dag is uitstel afgesproken?": await workingDayIn(16),
    "Op welke dag stemde de klager in?": "vandaag",
    "De woorden van de klager, zoals gegeven": "Neem de tijd die u nodig hebt.",
  });
});
