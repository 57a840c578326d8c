import type { Page } from "@playwright/test";
import { advanceClock } from "../../clock.ts";
import { expect, test } from "../../fixtures.ts";
import { mailbox } from "../../mailbox.ts";
import { byKeyboard } from "../../steps/by-keyboard.ts";
import { followComplaint } from "../../steps/follow-complaint.ts";
import { act, followToCase, goByMenu, goHome, main, nextStep, openByKeys } from "../../steps/from-home.ts";
import { assess, expectReportsSent, nameRespondent, route } from "../../steps/handle-complaint.ts";
import { noteNothingToRemark, planForTomorrow, writeReport } from "../../steps/hear-by-keys.ts";
import { runAction } from "../../steps/run-action.ts";
import { fillIn } from "../../steps/run-and-check-action.ts";
import { submitComplaint } from "../../steps/submit-complaint.ts";
import { handleWithAdviser, handleWithoutAdviser } from "../../steps/with-adviser.ts";

const form = (page: Page) => page.locator("main form.g-form");

/** Follows a link of what the page itself shows. */
const follow = (page: Page, name: string | RegExp) => main(page).getByRole("link", { name }).first().click();

test.describe("the adviser", () => {
  // Also when the journey fails: no other one reckons with an adviser.
  test.afterEach(async ({ signInAs }) => handleWithoutAdviser(await signInAs("Vera Smeets")));

  test("is led from home to what waits for advice, hears both sides and advises @deep", async ({
    page: citizen,
    signInAs,
  }) => {
    test.setTimeout(300_000);
    await handleWithAdviser(await signInAs("Vera Smeets"));
    const { reference } = await submitComplaint(citizen);
    const coordinator = await signInAs("Nadia Jansen");
    const handler = await signInAs("Pieter Vermeer");
    await assess(coordinator, reference);
    await nameRespondent(coordinator, reference, "Yvonne de Groot");
    await route(coordinator, handler, reference);
    const adviser = await signInAs("Mirjam Kramer");
    await expect(main(adviser).getByText(reference)).toHaveCount(0);

    await test.step("Monday: asked for advice, it waits at home, and the talk is planned", async () => {
      await runAction(handler, reference, "Advies vragen");
      await goHome(adviser);
      await followToCase(main(adviser), reference);
      await planForTomorrow(adviser);
    });

    await test.step("Tuesday: the talk stands at home, and both sides are heard", async () => {
      await advanceClock("P1D");
      await goHome(adviser);
      const talks = adviser.getByRole("region", { name: "Gesprekken in de komende week" });
      await followToCase(talks, reference);
      for (const party of [/klager/, /beklaagde/]) await writeReport(adviser, party);
      await expectReportsSent(coordinator, reference);
    });

    await test.step("Wednesday: nobody has anything to remark, and the advice is given", async () => {
      await advanceClock("P1D");
      await goHome(adviser);
      await followToCase(main(adviser), reference);
      for (const _ of ["complainant", "person complained about"]) await noteNothingToRemark(adviser);
      await act(adviser, "Advies uitbrengen", () =>
        byKeyboard(adviser).type(/^Bevindingen, advies/, "Beide kanten zijn gehoord. Advies: gegrond."),
      );
      await goHome(adviser);
      await expect(main(adviser).getByText(reference)).toHaveCount(0);
    });

    await test.step("Wednesday, the handler: finds the advice in the case", async () => {
      await openByKeys(handler, reference);
      await expect(main(handler).getByText("Advies: gegrond.").first()).toBeAttached();
    });
  });
});

test("the records manager is led from home to what ended, chooses how long it stays, and keeps it from being destroyed for a while @deep", async ({
  page: citizen,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  const records = await signInAs("Gerda de Haan");
  const keys = byKeyboard(records);
  const line = main(records).getByRole("row").filter({ hasText: reference });
  const toEnded = async () => {
    await goHome(records);
    await follow(records, "Afgesloten zaken om te bewaren of te vernietigen");
  };

  await test.step("Monday: what is open is not there", async () => {
    await toEnded();
    await expect(records.getByRole("heading", { level: 1 })).toHaveText("Afgesloten");
    await expect(line).toHaveCount(0);
  });

  await test.step("Tuesday: what ended stands there with how long it stays", async () => {
    await runAction(coordinator, reference, "Intrekking vastleggen", () =>
      fillIn(form(coordinator), {
        "Wat zei of schreef de klager, en wanneer?": "Belde vandaag: het hoeft niet meer.",
      }),
    );
    await toEnded();
    await expect(line).toContainText(/13\.2 vernietigen vanaf/);
    await followToCase(line, reference);
  });

  await test.step("Wednesday: it stays longer, for a reason", async () => {
    await act(records, "Bewaartermijn kiezen", async () => {
      await keys.choose("Hoelang blijft het dossier?", /^Zeven jaar/);
      await keys.type("Waarom?", "Er is een vergoeding betaald.");
    });
    await toEnded();
    await expect(line).toContainText(/13\.1\.1 vernietigen vanaf/);
    await followToCase(line, reference);
  });

  await test.step("Thursday: a court case keeps it, and the list says so", async () => {
    await act(records, "Vernietigingsverbod instellen", () =>
      keys.type("Waarom moet het dossier blijven?", "Er loopt een rechtszaak."),
    );
    await toEnded();
    await expect(line).not.toContainText("vernietigen vanaf");
    await followToCase(line, reference);
    await act(records, "Vernietigingsverbod opheffen");
  });

  await test.step("Friday: neither archived nor destroyed before its day, and the page says which", async () => {
    const actions = records.getByRole("region", { name: "Wat kunt u nu doen?" });
    const impossible = actions.getByRole("listitem").filter({ hasText: "Archiveren" });
    // What is folded away opens, also where the page's script takes over in the meantime.
    await expect(async () => {
      await actions.locator("summary", { hasText: /^Wat nu niet kan/ }).click();
      await expect(impossible).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(impossible).toContainText(/ombudsman/i);
    await expect(actions.getByRole("listitem").filter({ hasText: "Vernietigen" }).first()).toBeVisible();
    await expect(records.getByText("Johanna van Beek")).toHaveCount(0);
  });
});

test.describe("the deputy", () => {
  // Also when the journey fails: others find the coordinator where she was.
  test.afterEach(async ({ signInAs }) => comesBack(await signInAs("Nadia Jansen")));

  test("has what waits for the coordinator while she is away, alerts and mail too, and not after @deep", async ({
    page: citizen,
    signInAs,
    expectedConsoleMessages,
  }) => {
    test.setTimeout(240_000);
    expectedConsoleMessages.push(/404/);
    const receipt = await submitComplaint(citizen);
    const { reference } = receipt;
    const coordinator = await signInAs("Nadia Jansen");
    await comesBack(coordinator);
    const deputy = await signInAs("Femke Dekker");
    const standsIn = main(deputy).getByText(/^U neemt nu waar voor Nadia Jansen/);
    await expect(standsIn).toHaveCount(0);
    await expect(main(deputy).getByText(reference)).toHaveCount(0);

    await test.step("Monday, the coordinator: away today and tomorrow", async () => {
      await fillIn(form(coordinator), {
        "Wie is er niet?": "Nadia Jansen",
        "Tot en met welke dag?": "+1",
        "Wie vervangt?": "Femke Dekker",
      });
      await coordinator.getByRole("button", { name: "Leg vast", exact: true }).click();
      await expect(coordinator.getByText("De afwezigheid is vastgelegd")).toBeVisible();
    });

    await test.step("Monday, the deputy: led from home to the new complaint, and takes it up", async () => {
      await goHome(deputy);
      await expect(standsIn).toBeVisible();
      await followToCase(main(deputy), reference);
      await nextStep(deputy).getByRole("button", { name: "Ontvangst bevestigen" }).first().click();
      await expect(deputy.getByText(/^Gedaan: ontvangst/)).toBeVisible();
    });

    await test.step("Tuesday: what the complainant writes is told to her, by mail and among the alerts", async () => {
      await advanceClock("P1D");
      await followComplaint(citizen, receipt);
      await citizen.getByRole("link", { name: "Een bericht sturen" }).click();
      await citizen.getByRole("textbox", { name: "Uw bericht" }).fill("Het was op een dinsdag.");
      await citizen.getByRole("button", { name: /verstuur/i }).click();
      await expect(citizen.getByText("Uw bericht is verstuurd")).toBeVisible();
      await mailbox.waitFor("f.dekker@gehoor.example", new RegExp(reference));
      const toCoordinator = await mailbox.to("n.jansen@gehoor.example");
      expect(toCoordinator.filter(({ subject }) => subject.includes(reference))).toEqual([]);
      await goHome(deputy);
      await goByMenu(deputy, /^Signalen/);
      const news = main(deputy).getByRole("listitem").filter({ hasText: reference }).first();
      await followToCase(news, reference);
      await expect(main(deputy).getByText("Het was op een dinsdag.").first()).toBeVisible();
    });

    await test.step("Wednesday: the coordinator is back, and nothing of it waits for the deputy any more", async () => {
      await advanceClock("P1D");
      // By its link: what was told in passing while she stood in may still hang over the page.
      const listed = main(deputy).getByRole("link", { name: reference });
      await goHome(deputy);
      await expect(standsIn).toHaveCount(0);
      await expect(listed).toHaveCount(0);
      await goByMenu(deputy, /^Signalen/);
      await expect(deputy.getByRole("heading", { level: 1 })).toHaveText("Signalen");
      await expect(listed).toHaveCount(0);
      await deputy.goto(`/zaken/${reference}`);
      await expect(deputy.getByText(reference)).toHaveCount(0);
      await openByKeys(coordinator, reference);
    });
  });
});

/** Takes back every absence of the coordinator, one of the demo among them: two cannot run together. */
async function comesBack(coordinator: Page): Promise<void> {
  await coordinator.getByRole("link", { name: "Afwezigheid" }).click();
  const over = main(coordinator).getByRole("button", {
    name: /^(Ik ben er weer|Gaat niet door): Nadia Jansen$/,
  });
  await expect(main(coordinator).getByRole("heading", { level: 1 })).toHaveText("Afwezigheid");
  for (let left = await over.count(); left > 0; left -= 1) {
    await over.first().click();
    await expect(over).toHaveCount(left - 1);
  }
}
