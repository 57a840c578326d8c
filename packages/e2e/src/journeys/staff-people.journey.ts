import { test } from "../fixtures.ts";
import { carryOut } from "../steps/carry-out.ts";
import { submitComplaint } from "../steps/submit-complaint.ts";

test("the people of a case are added, corrected and taken out again @deep", async ({
  page: citizen,
  signInAs,
}) => {
  test.setTimeout(240_000);
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  const does = (action: string, answers: Readonly<Record<string, string>>) =>
    test.step(action, () => carryOut(coordinator, reference, action, answers));
  await does("Klager toevoegen", { Naam: "Karel van Beek" });
  await does("Eigen brieven of via de woordvoerder", {
    "Wie koos dit?": "Karel van Beek",
    "Hoe wil deze persoon brieven krijgen?": "Alleen via de woordvoerder",
    "Wat zei of schreef deze persoon, en wanneer?": "Zei dat vandaag aan de balie.",
  });
  await does("Contactgegevens wijzigen", {
    "Van wie?": "Karel van Beek",
    Naam: "Karel van Beek",
    Telefoon: "035 555 01 23",
  });
  await does("Gemachtigde vastleggen", { "In welke rol?": "gemachtigde", Naam: "Mr. A. Advocaat" });
  await does("Machtiging bijwerken", { "De schriftelijke machtiging is": "ontvangen" });
  await does("Machtiging beëindigen", { Reden: "De klager doet het weer zelf." });
  await does("Gemachtigde vastleggen", { "In welke rol?": "gemachtigde", Naam: "H. Mol" });
  await does("Gemachtigde weigeren", { "Welke ernstige bezwaren zijn er?": "Hij bedreigde een medewerker." });
  await does("Beklaagde noemen", { Collega: "Yvonne de Groot", "In welke functie?": "medewerker" });
  await does("Afschrift afschermen", {
    "Voor wie is het afschrift?": "Yvonne de Groot",
    "Tekst van het afschrift": "Aan de balie moest de klager lang wachten.",
    "Waarom wordt dit afgeschermd?": "Een zin ging over de gezondheid van een ander.",
  });
  await does("Beklaagde verwijderen", {
    "Wie?": "Yvonne de Groot",
    "Waarom was dit een vergissing?": "Zij werkte die dag niet.",
  });
  await does("Betrokkenheid vastleggen", { "Wie was bij de gedraging betrokken?": "Selin" });
  await does("Betrokkenheid herstellen", {
    "Wie was niet betrokken?": "Selin",
    "Hoe ontstond de vergissing?": "Twee namen door elkaar gehaald.",
  });
  await does("Overlijden vastleggen", { "Wie is overleden?": "Karel van Beek", "Op welke dag?": "vandaag" });
});
