import { expect, test } from "../fixtures.ts";
import { openForm } from "../steps/act.ts";
import { assess } from "../steps/handle-complaint.ts";
import { fillInComplaint, submitComplaint, treatedBadly } from "../steps/submit-complaint.ts";

const story = "Aan de balie werd ik uitgelachen.";

for (const kind of ["with", "without"] as const)
  test(`${kind} JavaScript another language takes along what was typed, and what is read over`, async ({
    page: withScript,
    pageWithoutScript,
  }) => {
    const page = kind === "with" ? withScript : pageWithoutScript;
    await fillInComplaint(page, treatedBadly);
    await page.getByRole("button", { name: "English" }).click();
    await expect(page).toHaveURL(/\/en\/klacht\/formulier$/);
    await expect(page.getByRole("textbox", { name: "What happened?" })).toHaveValue(treatedBadly.happened);
    await page.getByRole("button", { name: "Nederlands" }).click();
    await page.getByRole("button", { name: "Controleer uw klacht" }).click();
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.getByText(treatedBadly.happened)).toBeVisible();
    await page.locator("label", { hasText: "Johanna van Beek" }).click();
    await page.getByRole("button", { name: "Send your complaint" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("received");
  });

test("another language takes along what staff typed in a form, and stays chosen", async ({
  page: citizen,
  signInAs,
}) => {
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  await openForm(coordinator, reference, "Contact met de klager vastleggen");
  await coordinator.getByRole("textbox", { name: "Wat is besproken?" }).fill(story);
  await coordinator.getByRole("button", { name: "English" }).click();
  await expect(coordinator.locator("html")).toHaveAttribute("lang", "en");
  await expect(coordinator.getByRole("textbox", { name: "What was said?" })).toHaveValue(story);
  await coordinator.getByRole("button", { name: "Nederlands" }).click();
  await expect(coordinator.getByRole("textbox", { name: "Wat is besproken?" })).toHaveValue(story);
});
