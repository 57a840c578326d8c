import { expect, test } from "../fixtures.ts";
import { expectGoodForm } from "../form-checks.ts";
import { actionForms } from "../staff-routes.ts";
import { caseFinder } from "../steps/find-case.ts";
import { letLetterWait } from "../steps/register-complaint.ts";

/** Whose form it is where it is not the coordinator's; the demo's complaints are in every state these need. */
const others: Readonly<Record<string, readonly string[]>> = {
  "Lotte Mulder": [
    "add-complainant",
    "appoint-representative",
    "change-contact",
    "record-death",
    "withdraw",
    "open-parallel-procedure",
    "record-dispatch",
    "set-department",
    "set-flags",
  ],
  "Jasper Bos": ["draw-conclusions", "judge-part", "record-hearing", "record-waiver"],
  "Pieter Vermeer": ["ask-hearing", "declare-uninvolved", "decline-assignment", "waive-hearing"],
  "Arjan Smit": ["approve-decline", "drop-decline"],
  "Olga Prins": [
    "demand-information",
    "open-dossier",
    "record-ombudsman-report",
    "record-ombudsman-request",
    "share-findings",
  ],
  "Gerda de Haan": ["archive-complaint", "choose-retention"],
};

/** Forms that open only after a step of somebody else: the deep journeys of the staff site take that step and look then. */
const opensLater = [
  "ask-other-moment",
  "choose-hearing-moment",
  "choose-letters",
  "handle-jointly",
  "end-joint-handling",
  "react-to-report",
  "record-report-reaction",
  "clear-coordinator",
  "correct-receipt-date",
  "decide-receipt-correction",
  "close-outside-formal",
  "propose-end-after-death",
  "close-after-death",
  "provide-supplement",
  "ask-postponement",
  "record-postponement-consent",
  "approve-decision",
  "return-draft",
  "confirm-spam",
  "draft-decision",
  "decide-reopening",
  "end-representation",
  "record-authorisation",
  "move-start-date",
  "answer-recommendation",
  "close-ombudsman-case",
  "react-to-findings",
  "supply-information",
  "destroy-complaint",
  "lift-hold",
  "redact-copy",
  "remove-respondent",
  "correct-respondent",
  "review-decline",
  "let-posted-letter-stand",
  "close-parallel-procedure",
  "refuse-representative",
  "request-advice",
  "give-advice",
  "adopt-calendar",
  "adopt-settings",
  "end-supplement-term",
];

const named = [...Object.values(others).flat(), ...opensLater];

/** Who opens which form: the coordinator every one that nobody else is named for. */
const forms = { ...others, "Nadia Jansen": actionForms.filter((form) => !named.includes(form)) };

test("every form of the staff site is opened here or in the deep journeys, by one person", () => {
  const known = [...named, ...forms["Nadia Jansen"]];
  expect(known.toSorted()).toEqual(actionForms.toSorted());
});

for (const [person, actions] of Object.entries(forms))
  test(`the forms that ${person} opens read well and answer bad input clearly`, async ({ signInAs }) => {
    test.setTimeout(300_000);
    const page = await signInAs(person);
    if (actions.includes("record-dispatch")) await letLetterWait(page);
    await page.setViewportSize({ width: 320, height: 800 });
    const find = caseFinder(page);
    for (const action of actions)
      await test.step(action, async () => {
        await page.goto(`/zaken/${await find(action)}/${action}`);
        await expectGoodForm(page);
      });
  });

test("the forms of the administrator read well and answer bad input clearly", async ({ signInAs }) => {
  test.setTimeout(120_000);
  const page = await signInAs("Vera Smeets");
  await page.setViewportSize({ width: 320, height: 800 });
  for (const form of [
    "Feestdag bij besluit toevoegen",
    "Sluitingsdag toevoegen",
    "Instellingen wijzigen",
    /^Nagekeken: /,
    /^Verwijderen: /,
  ])
    await test.step(`${form}`, async () => {
      await page.goto("/beheer");
      await page.getByRole("main").getByRole("link", { name: form }).first().click();
      await page.waitForURL(/\/beheer\/./);
      await expectGoodForm(page);
    });
});
