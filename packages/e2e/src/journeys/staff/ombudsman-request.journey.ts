import { randomUUID } from "node:crypto";
import { expect, test } from "../../fixtures.ts";
import { expectGoodForm } from "../../form-checks.ts";
import { mailbox } from "../../mailbox.ts";
import { expectNoAxeFindings, expectValidHtml } from "../../page-checks.ts";
import { stackUnderTest } from "../../stack-under-test.ts";
import { followComplaint } from "../../steps/follow-complaint.ts";
import { registerRequest } from "../../steps/register-request.ts";
import { openCase, runAction } from "../../steps/run-action.ts";
import { runAndCheckAction } from "../../steps/run-and-check-action.ts";

const noComplaint = "Verzoek aan de ombudsman, zonder klacht hier";

test("a leaflet handed in without a complaint goes to the ombudsman, who reports on it", async ({
  page: citizen,
  pageWithoutScript: counter,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const email = `gerrit.${randomUUID()}@bewoner.example`;
  const desk = await signInAs("Lotte Mulder");
  await counter.context().addCookies(await desk.context().cookies());

  const reference = await test.step("the desk writes it down, without JavaScript", async () => {
    await counter.goto(`${stackUnderTest.staffUrl}/intake`);
    await counter.getByRole("link", { name: /verzoek aan de ombudsman, zonder klacht/ }).click();
    const registered = await registerRequest(counter, {
      "Langs welke weg?": "Afgegeven aan onze balie",
      "E-mailadres": email,
      "Mag de gemeente per e-mail schrijven?": "Ja, brieven mogen",
    });
    await expect(counter.getByText(/Het gaat nu naar de ombudsman/)).toBeVisible();
    return registered;
  });

  await test.step("they get the request, and its sender hears so", async () => {
    const request = await mailbox.waitFor("ombudsman@soest.nl", new RegExp(reference));
    expect(request.text).toContain("Ik werd weggestuurd bij de balie.");
    expect(request.text).toContain("Over deze gedraging is bij ons geen klacht bekend.");
    const notice = await mailbox.waitFor(email, /gaat naar de ombudsman/);
    const [, accessCode = ""] = /toegangscode[^:]*https?:[^:]+:\d+: ([0-9A-Z-]+)\./.exec(notice.text) ?? [];
    await followComplaint(citizen, { reference, accessCode });
    await expect(citizen.getByRole("heading", { level: 1 })).toHaveText("Uw verzoek aan de ombudsman");
    await expect(citizen.getByText("De ombudsman is aan zet.")).toBeVisible();
    await expect(citizen.getByText(/ons antwoord/i)).toHaveCount(0);
    await citizen.setViewportSize({ width: 320, height: 800 });
    await expectNoAxeFindings(citizen);
    await expectValidHtml(citizen);
  });

  await test.step("the liaison finds it in the list, reads it and records the report", async () => {
    const liaison = await signInAs("Olga Prins");
    await liaison.goto("/ombudsman");
    await expect(liaison.getByRole("main").getByText(reference).first()).toBeVisible();
    await openCase(liaison, reference);
    await expect(liaison.getByText(noComplaint).first()).toBeVisible();
    await expect(liaison.getByText(/termijnen van de klachtenprocedure lopen niet/)).toBeVisible();
    await expectNoAxeFindings(liaison);
    await expectValidHtml(liaison);
    await runAndCheckAction(liaison, reference, "Rapport vastleggen", {
      "Oordeel van de ombudsman": "behoorlijk",
      Rapport: "De gedraging is behoorlijk.",
    });
    await expect(liaison.getByText("De gedraging is behoorlijk.")).toBeVisible();
  });
});

test("the form for a request reads well and answers bad input clearly", async ({ signInAs }) => {
  test.setTimeout(120_000);
  for (const person of ["Lotte Mulder", "Olga Prins"]) {
    const page = await signInAs(person);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto("/ombudsman/verzoek");
    await expectGoodForm(page);
  }
});

test("a request that the ombudsman sends back becomes a complaint with a term of its own @deep", async ({
  signInAs,
}) => {
  test.setTimeout(180_000);
  const liaison = await signInAs("Olga Prins");
  await liaison.goto("/ombudsman");
  await liaison.getByRole("link", { name: "Een verzoek zonder klacht vastleggen" }).click();
  await expect(liaison.getByRole("radio", { name: /De ombudsman liet weten/ })).toBeChecked();
  const reference = await registerRequest(liaison, {});
  await expect(liaison.getByText("De ombudsman heeft het al.")).toBeVisible();
  await runAndCheckAction(liaison, reference, "Rapport vastleggen", {
    "Oordeel van de ombudsman": "geen onderzoek",
    Rapport: "Verzoeker kan eerst bij de gemeente klagen.",
  });
  await runAndCheckAction(liaison, reference, "Zaak van de ombudsman sluiten");
  const coordinator = await signInAs("Nadia Jansen");
  await runAndCheckAction(coordinator, reference, "Heropenen voorstellen", {
    "Waarom heropenen?": "De andere instantie stuurde de klacht terug",
    Toelichting: "De ombudsman wil dat wij het eerst zelf behandelen.",
    "Op welke dag stuurde de ombudsman het terug?": "vandaag",
  });
  const signatory = await signInAs("Arjan Smit");
  await runAndCheckAction(signatory, reference, "Beslissen over heropenen", {
    "Gaat de klacht weer open?": "Ja, behandelen als klacht",
  });
  await openCase(coordinator, reference);
  await expect(coordinator.getByText(`${noComplaint} · ontvangen`)).toHaveCount(0);
  await runAction(coordinator, reference, "Ontvangst bevestigen");
});
