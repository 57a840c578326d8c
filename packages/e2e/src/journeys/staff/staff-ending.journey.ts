import { advanceClock } from "../../clock.ts";
import { expect, test } from "../../fixtures.ts";
import { mailbox } from "../../mailbox.ts";
import { whileWorkerPauses } from "../../paused-worker.ts";
import { assess } from "../../steps/handle-complaint.ts";
import { openCase } from "../../steps/run-action.ts";
import { runAndCheckAction } from "../../steps/run-and-check-action.ts";
import { submitComplaint } from "../../steps/submit-complaint.ts";
import { workingDayIn } from "../../working-day.ts";

test("what is no complaint is closed by two people, and a complaint after all goes on @deep", async ({
  page: citizen,
  signInAs,
}) => {
  test.setTimeout(120_000);
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  const signatory = await signInAs("Arjan Smit");
  for (const decision of ["Dit is wel een klacht", "Klopt, dit is geen klacht"]) {
    await runAndCheckAction(coordinator, reference, "Dit is geen klacht", {
      "Waarom is dit geen klacht?": "Reclame voor zonnepanelen.",
    });
    await runAndCheckAction(signatory, reference, "Beslissen: geen klacht?", {
      "Is dit inderdaad geen klacht?": decision,
    });
  }
});

test("a complaint is completed late, goes on without, and is closed outside the procedure @deep", async ({
  page: citizen,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  await runAndCheckAction(coordinator, reference, "Aanvulling vragen", {
    "Wat ontbreekt er?": "Wanneer gebeurde dit?",
    "Tot en met welke dag mag de klager aanvullen?": await workingDayIn(2),
  });
  await runAndCheckAction(coordinator, reference, "Aanvulling vastleggen", {
    "Wat vulde de klager aan?": "Het was op een dinsdag.",
  });
  const { reference: silent } = await submitComplaint(citizen);
  await assess(coordinator, silent);
  await runAndCheckAction(coordinator, silent, "Aanvulling vragen", {
    "Wat ontbreekt er?": "Wat is er gebeurd?",
    "Tot en met welke dag mag de klager aanvullen?": await workingDayIn(2),
  });
  await whileWorkerPauses(async () => {
    await advanceClock("P20D");
    await runAndCheckAction(coordinator, silent, "Verder zonder aanvulling");
  });
  await runAndCheckAction(coordinator, silent, "Afdeling kiezen", { Afdeling: "Klantcontact" });
  await runAndCheckAction(coordinator, silent, "Voorstellen: buiten de procedure afdoen", {
    "Waarom?": "De klacht is niet aangevuld",
    Redenen: "U hebt niet laten weten wat er is gebeurd.",
  });
  await runAndCheckAction(await signInAs("Arjan Smit"), silent, "Buiten de procedure afdoen", {
    "Doet u deze klacht buiten de procedure af?": "Ja",
  });
  await runAndCheckAction(coordinator, reference, "Omzetten naar een andere procedure", {
    "Wat is het eigenlijk?": "Melding openbare ruimte",
  });
});

test("a complaint whose only complainant died ends by two people @deep", async ({
  page: citizen,
  signInAs,
}) => {
  test.setTimeout(120_000);
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  await runAndCheckAction(coordinator, reference, "Overlijden vastleggen", { "Op welke dag?": "vandaag" });
  await runAndCheckAction(coordinator, reference, "Voorstellen: beëindigen wegens overlijden", {
    "Hoe zocht u de erfgenamen": "Brief aan de erven; de dochter zet de klacht niet voort.",
  });
  await runAndCheckAction(
    await signInAs("Arjan Smit"),
    reference,
    "Beslissen over beëindigen wegens overlijden",
    {
      "Eindigt de klacht omdat de klager is overleden?": "Ja",
    },
  );
});

test("two complaints are merged and taken apart again @deep", async ({ page: citizen, signInAs }) => {
  test.setTimeout(120_000);
  const { reference: earlier } = await submitComplaint(citizen);
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  await runAndCheckAction(coordinator, reference, "Voegen in een eerdere klacht", {
    "Kenmerk van de eerdere klacht": earlier,
  });
  await runAndCheckAction(coordinator, reference, "Voeging ongedaan maken", {
    "Waarom?": "Het gaat over een ander gesprek.",
  });
});

test("a complaint declined for an investigation is looked at again until that is over @deep", async ({
  page: citizen,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const { email, reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  await runAndCheckAction(coordinator, reference, "Niet in behandeling nemen", {
    "Voornaamste grond (9:8)": "Strafrechtelijk onderzoek",
    "Wanneer kijkt u opnieuw?": "+30",
    Redenen: "De officier van justitie onderzoekt wat er is gebeurd.",
  });
  await runAndCheckAction(await signInAs("Arjan Smit"), reference, "Brief van niet behandelen ondertekenen");
  await mailbox.waitFor(email, /behandelen uw klacht niet/i);
  const review = "Niet behandelen opnieuw bekijken";
  await runAndCheckAction(coordinator, reference, review, {
    "Loopt het strafrechtelijk onderzoek": "Ja, dat loopt nog",
    "Wanneer kijkt u weer?": "+60",
  });
  await runAndCheckAction(coordinator, reference, review, {
    "Loopt het strafrechtelijk onderzoek": "Nee, dat is voorbij",
  });
  await openCase(coordinator, reference);
  await expect(coordinator.getByText("De klacht kan worden heropend.")).toBeVisible();
  await expect(coordinator.getByRole("link", { name: "Heropenen voorstellen" }).first()).toBeVisible();
});

test("a proposal to decline is dropped, the complaint withdrawn, and reopened by two people @deep", async ({
  page: citizen,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  const signatory = await signInAs("Arjan Smit");
  await assess(coordinator, reference);
  await runAndCheckAction(coordinator, reference, "Niet in behandeling nemen", {
    "Voornaamste grond (9:8)": "Kennelijk onvoldoende belang",
    Redenen: "Het ging om één minuut wachten.",
  });
  await runAndCheckAction(signatory, reference, "Toch behandelen", {
    Toelichting: "Een minuut is hier een half uur geworden.",
  });
  await runAndCheckAction(coordinator, reference, "Intrekking vastleggen", {
    "Wat zei of schreef de klager, en wanneer?": "Belde vandaag: het hoeft niet meer.",
  });
  for (const decision of ["Nee, de klacht blijft gesloten", "Ja, heropenen"]) {
    await runAndCheckAction(coordinator, reference, "Heropenen voorstellen", {
      "Waarom heropenen?": "Er is een fout gemaakt",
      Toelichting: "De klager bedoelde een andere klacht.",
    });
    await runAndCheckAction(signatory, reference, "Beslissen over heropenen", {
      "Gaat de klacht weer open?": decision,
    });
  }
  await openCase(coordinator, reference);
  await expect(coordinator.getByRole("link", { name: "Vraag iemand anders" }).first()).toBeVisible();
});
