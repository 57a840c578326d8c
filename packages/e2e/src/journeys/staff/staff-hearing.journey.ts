import { expect, test } from "../../fixtures.ts";
import { chooseHearing, followComplaint } from "../../steps/follow-complaint.ts";
import { assess, conclude, judge, nameRespondent, route } from "../../steps/handle-complaint.ts";
import { openCase } from "../../steps/run-action.ts";
import { runAndCheckAction } from "../../steps/run-and-check-action.ts";
import { submitComplaint } from "../../steps/submit-complaint.ts";

test("nobody is heard, each for a reason of their own, and the draft comes back once @deep", async ({
  page: citizen,
  signInAs,
}) => {
  test.setTimeout(240_000);
  const receipt = await submitComplaint(citizen);
  const { reference } = receipt;
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  await nameRespondent(coordinator, reference, "Yvonne de Groot");
  const handler = await signInAs("Pieter Vermeer");
  await route(coordinator, handler, reference);
  await runAndCheckAction(handler, reference, "Opnieuw een gesprek aanbieden", { "Aan wie?": "klager" });
  await runAndCheckAction(await signInAs("Yvonne de Groot"), reference, "Ik zie af van een gesprek");
  await runAndCheckAction(handler, reference, "Afzien van horen vastleggen", {
    "Wie wordt niet gehoord?": "klager",
    "Grond (9:10 lid 2)": "Heeft verklaard niet gehoord te willen worden",
    Toelichting: "Zei dat vandaag aan de telefoon.",
  });
  await judge(handler, reference, 1, "gegrond");
  await conclude(handler, reference);
  const signatory = await signInAs("Arjan Smit");
  await runAndCheckAction(signatory, reference, "Concept terugsturen", {
    "Wat moet de behandelaar aanpassen?": "Leg uit hoe u tot deze bevindingen komt.",
  });
  await openCase(handler, reference);
  await expect(handler.getByText("Leg uit hoe u tot deze bevindingen komt.").first()).toBeVisible();
  await runAndCheckAction(handler, reference, "Oordeel voorleggen");
});

test("the complainant asks to be heard, and both sides' own words settle it informally @deep", async ({
  page: citizen,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const receipt = await submitComplaint(citizen);
  const { reference } = receipt;
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  await runAndCheckAction(coordinator, reference, "Samen oplossen", {
    "Wat is met de klager afgesproken?": "Een gesprek aan de balie.",
  });
  await runAndCheckAction(coordinator, reference, "Verder met de procedure");
  await route(coordinator, await signInAs("Pieter Vermeer"), reference);
  await followComplaint(citizen, receipt);
  await chooseHearing(citizen, reference, "Bel mij");
  await runAndCheckAction(coordinator, reference, "Vastleggen dat het is opgelost", {
    "Wat zei de klager, wanneer en tegen wie?": "Vandaag, aan de telefoon tegen mij: het is goed zo.",
  });
});
