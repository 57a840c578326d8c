import { test } from "../../fixtures.ts";
import { runAndCheckAction } from "../../steps/run-and-check-action.ts";
import { submitComplaint } from "../../steps/submit-complaint.ts";

test("the people of a case are added, corrected and taken out again @deep", async ({
  page: citizen,
  signInAs,
}) => {
  test.setTimeout(240_000);
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  const run = (action: string, answers: Readonly<Record<string, string>>) =>
    test.step(action, () => runAndCheckAction(coordinator, reference, action, answers));
  await run("Klager toevoegen", { Naam: "Karel van Beek" });
  await run("Eigen brieven of via de woordvoerder", {
    "Wie koos dit?": "Karel van Beek",
    "Hoe wil deze persoon brieven krijgen?": "Alleen via de woordvoerder",
    "Wat zei of schreef deze persoon, en wanneer?": "Zei dat vandaag aan de balie.",
  });
  await run("Contactgegevens wijzigen", {
    "Van wie?": "Karel van Beek",
    Naam: "Karel van Beek",
    Telefoon: "035 555 01 23",
  });
  await run("Gemachtigde vastleggen", { "In welke rol?": "gemachtigde", Naam: "Mr. A. Advocaat" });
  await run("Machtiging bijwerken", { "De schriftelijke machtiging is": "ontvangen" });
  await run("Machtiging beëindigen", { Reden: "De klager doet het weer zelf." });
  await run("Gemachtigde vastleggen", { "In welke rol?": "gemachtigde", Naam: "H. Mol" });
  await run("Gemachtigde weigeren", { "Welke ernstige bezwaren zijn er?": "Hij bedreigde een medewerker." });
  await run("Beklaagde noemen", { Collega: "Yvonne de Groot", "In welke functie?": "medewerker" });
  await run("Afschrift afschermen", {
    "Voor wie is het afschrift?": "Yvonne de Groot",
    "Tekst van het afschrift": "Aan de balie moest de klager lang wachten.",
    "Waarom wordt dit afgeschermd?": "Een zin ging over de gezondheid van een ander.",
  });
  await run("Beklaagde verwijderen", {
    "Wie?": "Yvonne de Groot",
    "Waarom was dit een vergissing?": "Zij werkte die dag niet.",
  });
  await run("Betrokkenheid vastleggen", { "Wie was bij de gedraging betrokken?": "Selin" });
  await run("Betrokkenheid herstellen", {
    "Wie was niet betrokken?": "Selin",
    "Hoe ontstond de vergissing?": "Twee namen door elkaar gehaald.",
  });
  await run("Overlijden vastleggen", { "Wie is overleden?": "Karel van Beek", "Op welke dag?": "vandaag" });
});
