import { advanceClock } from "../../clock.ts";
import { expect, test } from "../../fixtures.ts";
import { mailbox } from "../../mailbox.ts";
import { choose } from "../../steps/answer.ts";
import { followComplaint } from "../../steps/follow-complaint.ts";
import { assess, expectImpossible } from "../../steps/handle-complaint.ts";
import { openCase, runAction } from "../../steps/run-action.ts";
import { submitComplaint } from "../../steps/submit-complaint.ts";

test("declining takes two people, and the letter names the ombudsman with a day", async ({
  page: citizen,
  signInAs,
}) => {
  const { email, ...receipt } = await submitComplaint(citizen);
  const { reference } = receipt;
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  await runAction(coordinator, reference, "Niet in behandeling nemen", async () => {
    await choose(coordinator, "Voornaamste grond (9:8)", /^Kennelijk onvoldoende belang/);
    await coordinator
      .getByRole("textbox", { name: "Redenen" })
      .fill("Het ging om één minuut wachten, en er is al sorry gezegd.");
  });
  await openCase(coordinator, reference);
  await expect(coordinator.getByRole("link", { name: "Brief van niet behandelen ondertekenen" })).toHaveCount(
    0,
  );

  await runAction(await signInAs("Arjan Smit"), reference, "Brief van niet behandelen ondertekenen");
  const letter = await mailbox.waitFor(email, /behandelen uw klacht niet/i);
  expect(letter.text).toContain("één minuut wachten");
  expect(letter.text).toContain("De Gemeentelijke Ombudsman");
  expect(letter.text).toMatch(/tot en met \S+ \d+ \S+ \d{4}|uiterlijk( op)? \S+ \d+ \S+ \d{4}/);

  await followComplaint(citizen, receipt);
  await expect(citizen.getByText("Wij behandelen uw klacht niet.").first()).toBeVisible();
  await expect(citizen.getByText(/tot en met .* naar de ombudsman/)).toBeVisible();
});

test("after four weeks nobody can decline any more", async ({ page: citizen, signInAs }) => {
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  await advanceClock("P32D");
  await expectImpossible(coordinator, reference, "Niet in behandeling nemen", "de vier weken zijn om");
  await coordinator.goto(`/zaken/${reference}/propose-decline`);
  await expect(coordinator.getByText("Dit kan nu niet")).toBeVisible();
  await expect(coordinator.getByText(/9:8/).first()).toBeVisible();
});
