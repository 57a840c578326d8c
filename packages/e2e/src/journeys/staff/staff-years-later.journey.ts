import { advanceClock } from "../../clock.ts";
import { expect, test } from "../../fixtures.ts";
import { goHome, main } from "../../steps/from-home.ts";
import { runAndCheckAction } from "../../steps/run-and-check-action.ts";
import { submitComplaint } from "../../steps/submit-complaint.ts";

// The last file of all that are walked in the deep run: behind it lie years.
test("a closed case is held, released, archived and, years later, destroyed @deep", async ({
  page: citizen,
  signInAs,
  expectedConsoleMessages,
}) => {
  test.setTimeout(180_000);
  expectedConsoleMessages.push(/404/);
  const { reference } = await submitComplaint(citizen);
  await runAndCheckAction(await signInAs("Nadia Jansen"), reference, "Intrekking vastleggen", {
    "Wat zei of schreef de klager, en wanneer?": "Belde vandaag: het hoeft niet meer.",
  });
  const records = await signInAs("Gerda de Haan");
  await runAndCheckAction(records, reference, "Vernietigingsverbod instellen", {
    "Waarom moet het dossier blijven?": "Er loopt een rechtszaak.",
  });
  await runAndCheckAction(records, reference, "Vernietigingsverbod opheffen");
  await advanceClock("P400D");
  await runAndCheckAction(records, reference, "Archiveren");
  await advanceClock("P10Y");
  await goHome(records);
  const over = records.getByRole("region", { name: /bewaartermijn voorbij$/ });
  await over.getByRole("link", { name: /^K-/ }).first().click();
  const next = main(records).getByRole("link", { name: /^(Archiveren|Vernietigen)/, includeHidden: true });
  await expect(next.first()).toBeAttached();
  await runAndCheckAction(records, reference, "Vernietigen", {
    "Jaarverslag (9:12a)": "Het jaarverslag over dit jaar is gepubliceerd",
    Vernietigingslijst: "De vernietigingslijst met deze zaak is goedgekeurd",
  });
  await records.goto(`/zaken/${reference}`);
  await expect(records.getByText("Johanna van Beek")).toHaveCount(0);
});
