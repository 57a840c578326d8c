import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../../fixtures.ts";
import { mailbox } from "../../mailbox.ts";
import { stackUnderTest } from "../../stack-under-test.ts";
import {
  assess,
  expectReportsSent,
  judge,
  nameRespondent,
  recordHearing,
  recordNothingToRemark,
  route,
} from "../../steps/handle-complaint.ts";
import { postComplaint } from "../../steps/post-complaint.ts";
import { publishVersion } from "../../steps/publish-version.ts";
import { openCase, runAction } from "../../steps/run-action.ts";
import { runAndCheckAction } from "../../steps/run-and-check-action.ts";
import { handleWithAdviser, handleWithoutAdviser } from "../../steps/with-adviser.ts";
import { workingDayIn } from "../../working-day.ts";

const someMove = /^Bij \d+ open klacht(en)? zou een termijn verschuiven$/;

/** A day as it stands in a part of the page, whatever its words. */
const dayIn = (page: Page, region: string, on: string) =>
  page.getByRole("region", { name: region, exact: true }).locator(`time[datetime="${on}"]`).first();

/** The name of the link that takes a day out of the calendar, by what stands in its line. */
async function removal(line: Locator): Promise<string> {
  const link = line.getByRole("link", { name: /^Verwijderen: / });
  return (await link.getAttribute("aria-label")) ?? "";
}

test("a new holiday by decree moves a term only once the coordinator adopts it", async ({
  page: citizen,
  signInAs,
}) => {
  test.setTimeout(120_000);
  const { reference } = await postComplaint(citizen);
  const dueOn = await workingDayIn(6);
  const administrator = await signInAs("Vera Smeets");
  await publishVersion(
    administrator,
    "Feestdag bij besluit toevoegen",
    { "Welke dag?": dueOn, "Op welk besluit": "Besluit van 1 december 2026", "Is de dag": "Nog niet" },
    someMove,
  );
  await expect(dayIn(administrator, "Kalender", dueOn)).toBeVisible();
  const laterOn = await workingDayIn(6);
  expect(laterOn).not.toBe(dueOn);

  const coordinator = await signInAs("Nadia Jansen");
  await coordinator.getByRole("link", { name: reference, exact: true }).first().click();
  const notice = coordinator.getByRole("main").getByRole("listitem").filter({ hasText: `antwoord: van` });
  await expect(
    coordinator.getByText("De kalender is gewijzigd: deze termijnen zouden verschuiven"),
  ).toBeVisible();
  for (const on of [dueOn, laterOn]) await expect(notice.locator(`time[datetime="${on}"]`)).toBeVisible();
  await expect(dayIn(coordinator, "Termijnen", laterOn)).not.toBeAttached();
  await runAndCheckAction(coordinator, reference, "Nieuwe kalender overnemen");
  await expect(notice).toHaveCount(0);
  await expect(dayIn(coordinator, "Termijnen", laterOn)).toBeAttached();

  await test.step("the day turns out to be none, and who changed what stands there", async () => {
    await administrator.goto("/beheer");
    const listed = administrator
      .getByRole("region", { name: "Kalender" })
      .getByRole("listitem")
      .filter({ has: administrator.locator(`time[datetime="${dueOn}"]`) });
    await publishVersion(administrator, await removal(listed), undefined, someMove);
    const changes = administrator.getByRole("region", { name: "Wijzigingen" });
    await expect(changes.getByRole("listitem").nth(0)).toContainText(/Feestdag verwijderd.*Vera Smeets/);
    await expect(changes.getByRole("listitem").nth(1)).toContainText(
      /Feestdag bij besluit toegevoegd.*Vera Smeets/,
    );
  });
});

test("what two administrators change at once is not lost: the second is told and goes on", async ({
  signInAs,
  expectedConsoleMessages,
}) => {
  expectedConsoleMessages.push(/409/);
  const [first, second] = [await signInAs("Vera Smeets"), await signInAs("Vera Smeets")];
  const closed = async (page: Page, weeks: number) => {
    await page.goto("/beheer/sluitingsdag");
    await page
      .getByRole("textbox", { name: "Op welke dag is het gemeentehuis dicht?" })
      .fill(await workingDayIn(weeks));
    await page.getByRole("textbox", { name: "Waarom?" }).fill(`Studiedag ${weeks}`);
    await page.getByRole("button", { name: "Bekijk wat dit verandert" }).click();
    await expect(page.getByRole("button", { name: "Leg vast" })).toBeVisible();
  };
  await closed(second, 41);
  await closed(first, 40);
  await first.getByRole("button", { name: "Leg vast" }).click();
  await expect(first.getByText("De nieuwe kalender is vastgelegd")).toBeVisible();
  await second.getByRole("button", { name: "Leg vast" }).click();
  await expect(
    second.getByText(/^Een ander heeft intussen versie \d+ van de kalender vastgelegd$/),
  ).toBeVisible();
  await second.getByRole("button", { name: "Bekijk wat dit verandert" }).click();
  await second.getByRole("button", { name: "Leg vast" }).click();
  await expect(second.getByText("De nieuwe kalender is vastgelegd")).toBeVisible();
  for (const weeks of [40, 41]) {
    await second.goto("/beheer");
    const calendar = second.getByRole("region", { name: "Kalender" });
    const name = await removal(calendar.getByRole("listitem").filter({ hasText: `Studiedag ${weeks}` }));
    await publishVersion(second, name, undefined, /zou een termijn verschuiven$/);
  }
});

test("without JavaScript a change is previewed too, and again when it was altered after that", async ({
  pageWithoutScript: page,
  signInAs,
  expectedConsoleMessages,
}) => {
  expectedConsoleMessages.push(/422/);
  const administrator = await signInAs("Vera Smeets");
  await page.context().addCookies(await administrator.context().cookies());
  await page.goto(`${stackUnderTest.staffUrl}/beheer/sluitingsdag`);
  const box = page.getByRole("textbox", { name: "Op welke dag is het gemeentehuis dicht?" });
  await page.getByRole("button", { name: "Bekijk wat dit verandert" }).click();
  await expect(page.getByRole("region", { name: "2 punten kloppen nog niet" })).toBeVisible();
  await box.fill(await workingDayIn(42));
  await page.getByRole("textbox", { name: "Waarom?" }).fill("Verhuizing van het archief");
  await page.getByRole("button", { name: "Bekijk wat dit verandert" }).click();
  const before = await page.getByText(/^Het gaat om /).textContent();
  await box.fill(await workingDayIn(43));
  await page.getByRole("button", { name: "Leg vast" }).click();
  await expect(page.getByText(/^Het gaat om /)).not.toHaveText(before ?? "");
  await expect(page.getByRole("button", { name: "Leg vast" })).toBeVisible();
  await page.goto(`${stackUnderTest.staffUrl}/beheer`);
  await expect(page.getByText("Verhuizing van het archief")).toHaveCount(0);
});

test.describe("with an adviser", () => {
  // Also when the journey fails: no other one reckons with an adviser.
  test.afterEach(async ({ signInAs }) => handleWithoutAdviser(await signInAs("Vera Smeets")));

  test("a complaint is heard and advised on by the adviser, and to deviate needs a reason @deep", async ({
    page: citizen,
    signInAs,
    expectedConsoleMessages,
  }) => {
    test.setTimeout(300_000);
    expectedConsoleMessages.push(/422/);
    const { reference: older } = await postComplaint(citizen);
    await handleWithAdviser(await signInAs("Vera Smeets"));
    const coordinator = await signInAs("Nadia Jansen");
    const tenWeeksOn = await workingDayIn(10);

    await test.step("an older complaint, not acknowledged yet, adopts the settings", async () => {
      await runAndCheckAction(coordinator, older, "Nieuwe instellingen overnemen");
      await expect(dayIn(coordinator, "Termijnen", tenWeeksOn)).toBeAttached();
    });

    const { reference, email } = await postComplaint(citizen);
    await test.step("its acknowledgement says that an adviser advises, within ten weeks (9:15(1))", async () => {
      await assess(coordinator, reference);
      const { text } = await mailbox.waitFor(email, /Ontvangstbevestiging/);
      expect(text).toContain("Een onafhankelijke adviseur onderzoekt uw klacht en adviseert ons");
      expect(text).toContain("tien weken");
      await openCase(coordinator, reference);
      await expect(dayIn(coordinator, "Termijnen", tenWeeksOn)).toBeAttached();
    });

    const handler = await signInAs("Pieter Vermeer");
    await test.step("the adviser hears both sides and advises", async () => {
      await nameRespondent(coordinator, reference, "Yvonne de Groot");
      await route(coordinator, handler, reference);
      await runAndCheckAction(handler, reference, "Advies vragen");
      const adviser = await signInAs("Mirjam Kramer");
      await recordHearing(adviser, reference, "klager");
      await recordHearing(adviser, reference, "beklaagde");
      await expectReportsSent(adviser, reference);
      await recordNothingToRemark(adviser, reference, 2);
      await runAndCheckAction(adviser, reference, "Advies uitbrengen", {
        "Bevindingen, advies": "Beide kanten zijn gehoord. Advies: de klacht is gegrond.",
      });
      // Once the advice is given the case is no longer the adviser's: a page left open would be told that it does not exist.
      await adviser.close();
    });

    await test.step("the handler judges otherwise, which needs a reason (9:16)", async () => {
      await judge(handler, reference, 1, "ongegrond");
      await handler.goto(`/zaken/${reference}/draw-conclusions`);
      await handler.locator("label", { hasText: "Dit wijkt af van het advies" }).click();
      await handler.getByRole("button", { name: "Conclusies en maatregelen vastleggen" }).click();
      await expect(
        handler.getByRole("link", { name: /Schrijf op waarom u van het advies afwijkt/ }),
      ).toBeVisible();
      // Opened anew, the form still holds what was chosen before it was refused.
      await handler.goto(`/zaken/${reference}/draw-conclusions`);
      await expect(handler.getByRole("checkbox", { name: "Dit wijkt af van het advies" })).toBeChecked();
      await handler
        .getByRole("textbox", { name: /^Waarom\?/ })
        .fill("De beelden van de balie laten iets anders zien.");
      await handler.getByRole("button", { name: "Conclusies en maatregelen vastleggen" }).click();
      await expect(handler.getByText("Gedaan: conclusies en maatregelen vastleggen")).toBeVisible();
      await runAndCheckAction(handler, reference, "Oordeel voorleggen");
      await runAction(await signInAs("Arjan Smit"), reference, "Brief met het oordeel ondertekenen");
      const { text } = await mailbox.waitFor(email, /oordeel/i);
      expect(text).toContain("De beelden van de balie laten iets anders zien.");
      expect(text).toContain("Advies: de klacht is gegrond.");
    });
  });
});
