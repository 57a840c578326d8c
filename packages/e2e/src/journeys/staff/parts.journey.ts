import { expect, test } from "../../fixtures.ts";
import { mailbox } from "../../mailbox.ts";
import { choose, select } from "../../steps/answer.ts";
import { askSettled } from "../../steps/ask-complainant.ts";
import { followComplaint } from "../../steps/follow-complaint.ts";
import { assess } from "../../steps/handle-complaint.ts";
import { openCase, runAction } from "../../steps/run-action.ts";
import { submitComplaint } from "../../steps/submit-complaint.ts";

test("of three grievances one is declined and one settled, each told by itself, and the third goes on", async ({
  page: citizen,
  signInAs,
}) => {
  const { email, ...receipt } = await submitComplaint(citizen);
  const { reference } = receipt;
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  for (const grievance of ["Er werd niet teruggebeld.", "De brief lag er een week te laat."])
    await runAction(coordinator, reference, "Onderdeel toevoegen", async () => {
      await select(coordinator, "Onderwerp", "Geen of te late reactie");
      await coordinator.getByRole("textbox", { name: "Waar gaat dit onderdeel over?" }).fill(grievance);
    });

  await runAction(coordinator, reference, "Niet in behandeling nemen", async () => {
    const which = coordinator.getByRole("group", { name: "Welke onderdelen behandelt u niet?" });
    await expect(which.getByRole("checkbox", { checked: true })).toHaveCount(3);
    for (const others of [/^1\./, /^3\./]) await which.locator("label", { hasText: others }).first().click();
    await choose(coordinator, "Voornaamste grond (9:8)", /^Kennelijk onvoldoende belang/);
    await coordinator.getByRole("textbox", { name: "Redenen" }).fill("Een uur later was er gebeld.");
  });
  await runAction(await signInAs("Arjan Smit"), reference, "Brief van niet behandelen ondertekenen");
  const letter = await mailbox.waitFor(email, /behandelen een deel van uw klacht niet/i);
  expect(letter.text).toContain("onderdeel 2 van uw klacht");

  await askSettled(coordinator, reference);
  await followComplaint(citizen, receipt);
  await citizen.getByRole("link", { name: /^Is het opgelost/ }).click();
  await choose(citizen, "Is het opgelost?", /^Ja/);
  await choose(citizen, "Wat is er opgelost?", /^1\./);
  await citizen.getByRole("button", { name: "Verstuur uw antwoord" }).click();
  await expect(citizen.getByText("Dit deel behandelen wij niet.")).toBeVisible();
  await expect(citizen.getByText("Dit deel is opgelost.")).toBeVisible();
  await expect(
    citizen.getByRole("link", { name: "Wij behandelen een deel van uw klacht niet" }),
  ).toBeVisible();

  await openCase(coordinator, reference);
  await expect(coordinator.getByRole("heading", { name: /^2\. .*niet behandeld/ })).toBeVisible();
  await expect(coordinator.getByRole("heading", { name: /^3\. .*samen opgelost/ })).toBeVisible();
});
