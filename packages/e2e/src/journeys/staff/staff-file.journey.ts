import { test } from "../../fixtures.ts";
import { publishVersion } from "../../steps/publish-version.ts";
import { registerComplaint } from "../../steps/register-complaint.ts";
import { runAction } from "../../steps/run-action.ts";
import { runAndCheckAction } from "../../steps/run-and-check-action.ts";
import { submitComplaint } from "../../steps/submit-complaint.ts";

test("the data of a case are completed and corrected @deep", async ({ page: citizen, signInAs }) => {
  test.setTimeout(240_000);
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  const run = (action: string, answers: Readonly<Record<string, string>>) =>
    test.step(action, () => runAndCheckAction(coordinator, reference, action, answers));
  await run("Afdeling kiezen", { Afdeling: "Klantcontact" });
  await run("Bestuursorgaan vastleggen", { "Van welk bestuursorgaan is de gedraging?": "gemeenteraad" });
  await run("Antwoorden vooraf verbeteren", {
    "Is er een besluit?": "Nee",
    "Ligt het bij een rechter of Justitie?": "Nee",
    "Tegenover wie was de gedraging?": "de klager zelf",
    "Waar gaat het om?": "hoe de gemeente zich gedroeg",
    "Is er al eerder over geklaagd?": "Nee",
    "Hoe weet u dit?": "De klager zei het aan de telefoon.",
  });
  await run("Dag van de gedraging vastleggen", { "Laatste dag van de gedraging": "-3" });
  await run("Markeringen wijzigen", { Dringend: "Er is gevaar voor iemand" });
  await run("Samenlopende procedure starten", { "Welke procedure?": "Schadeclaim" });
  await run("Samenlopende procedure overgedragen of afgerond", {
    "Welke procedure?": "Schadeclaim",
    "Wie nam het over, of hoe is het gedaan?": "De verzekeringsmedewerker behandelt de claim.",
  });
  await run("Notitie maken", { "Uw notitie": "De klager is slecht bereikbaar voor tien uur." });
  await run("Bericht aan de klager sturen", { "Uw bericht": "Wij hebben uw brief bekeken." });
  await runAction(coordinator, reference, "Ontvangst bevestigen");
  await run("Onderdeel toevoegen", {
    Onderwerp: "Bejegening",
    "Waar gaat dit onderdeel over?": "De toon van het telefoongesprek daarna.",
  });
  await run("Vastleggen dat een brief niet aankwam", {
    "Welke brief kwam niet aan?": "Bewijs van ontvangst",
  });
});

test("a complaint by e-mail gets its term from the day it was passed on, and its letter is posted @deep", async ({
  signInAs,
}) => {
  test.setTimeout(120_000);
  const designated = { "Het formulier op de site is de aangewezen weg": "Ja" };
  const administrator = await signInAs("Vera Smeets");
  await publishVersion(administrator, "Instellingen wijzigen", designated, /zou een termijn verschuiven$/);
  const desk = await signInAs("Lotte Mulder");
  const reference = await registerComplaint(desk, {
    "Langs welke weg?": "e-mail",
    "Werkelijke dag van ontvangst": "gisteren",
    "Hoe klaagde de klager?": "Schriftelijk",
  });
  const coordinator = await signInAs("Nadia Jansen");
  const signatory = await signInAs("Arjan Smit");
  const wrong = {
    "Hoe ontstond de fout?": "De kop van het bericht was verkeerd gelezen.",
    "De e-mail zelf, of waar die ligt": "In het postvak klachten, met kop.",
  };
  await runAndCheckAction(coordinator, reference, "Dag van ontvangst verbeteren", {
    "Werkelijke dag van ontvangst": "vandaag",
    ...wrong,
  });
  await runAndCheckAction(signatory, reference, "Beslissen over de dag van ontvangst", {
    "Klopt de latere dag van ontvangst?": "Nee",
  });
  await runAndCheckAction(desk, reference, "Begin van de termijn verplaatsen", {
    "Dag van doorgeleiden binnen de gemeente (2:24)": "vandaag",
  });
  await runAndCheckAction(desk, reference, "Brief als verstuurd vastleggen", {
    "Welke brief?": "Bewijs van ontvangst",
    "Op welke dag ging de brief weg?": "vandaag",
    "Hoe weet u dat?": "in persoon overhandigd",
  });
});

test("an oral complaint is confirmed once the complainant has read it back @deep", async ({ signInAs }) => {
  test.setTimeout(120_000);
  const desk = await signInAs("Lotte Mulder");
  const reference = await registerComplaint(desk, {
    "Langs welke weg?": "telefoon",
    "Hoe klaagde de klager?": "Mondeling",
    Voorgelezen: "Ik heb de opgeschreven klacht voorgelezen",
  });
  await runAndCheckAction(desk, reference, "Opgeschreven klacht is bevestigd", {
    "Op welke dag bevestigde de klager?": "vandaag",
    "Waar ligt de ondertekende klacht, of wat zei de klager?": "Ondertekend aan de balie, in map 3.",
  });
});
