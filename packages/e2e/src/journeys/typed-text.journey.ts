import { expect, test } from "../fixtures.ts";
import { assess } from "../steps/handle-complaint.ts";
import { openForm } from "../steps/run-action.ts";
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

test("what staff typed outlasts leaving the form and a lost connection, until it arrived", async ({
  page: citizen,
  signInAs,
  expectedConsoleMessages,
}) => {
  expectedConsoleMessages.push(/ERR_INTERNET_DISCONNECTED/);
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  // That of the form: the page of a new complaint has a line of the same name.
  const note = coordinator
    .getByRole("textbox", { name: "Wat is besproken?" })
    .and(coordinator.locator("textarea"));
  const openAgain = () => openForm(coordinator, reference, "Contact met de klager vastleggen");

  await test.step("by a link, and by loading the page anew", async () => {
    await openAgain();
    await note.fill(story);
    await coordinator.getByRole("main").getByRole("link", { name: reference }).first().click();
    await expect(note).toHaveCount(0);
    await openAgain();
    await expect(note).toHaveValue(story);
    await expect(coordinator.getByText(/^U schreef dit op/)).toBeVisible();
    await coordinator.reload();
    await expect(note).toHaveValue(story);
  });

  await test.step("without a connection nothing is sent, and it is said", async () => {
    await coordinator.context().setOffline(true);
    await coordinator.getByRole("button", { name: "Contact met de klager vastleggen" }).click();
    await expect(coordinator.getByRole("alert")).toContainText("geen verbinding");
    await coordinator.context().setOffline(false);
    await coordinator.getByRole("button", { name: "Contact met de klager vastleggen" }).click();
    await expect(coordinator.getByText("Gedaan: contact met de klager vastleggen")).toBeVisible();
  });

  await test.step("what arrived is not there again", async () => {
    await openAgain();
    await expect(note).toHaveValue("");
  });
});

test("a complaint left half-way is offered, not shown; one that was sent is shown to nobody who goes back", async ({
  page,
}) => {
  const stories = page.getByRole("textbox", { name: "Wat gebeurde er?" });
  await fillInComplaint(page, treatedBadly, { ...treatedBadly, happened: story });
  await page.getByRole("link", { name: "Privacy" }).click();
  await expect(page).toHaveURL(/\/privacy$/);
  await page.goto("/klacht/formulier");
  await expect(page.getByText("een klacht die u niet verstuurde")).toBeVisible();
  await expect(stories).toHaveValue("");
  await page.getByRole("button", { name: "Ga daarmee verder" }).click();
  await expect(stories.nth(1)).toHaveValue(story);
  await submitComplaint(page);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Schrijf uw klacht op");
  await expect(stories).toHaveValue("");
});
