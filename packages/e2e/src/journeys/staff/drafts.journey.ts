import { expect, test } from "../../fixtures.ts";
import { assess } from "../../steps/handle-complaint.ts";
import { openForm } from "../../steps/run-action.ts";
import { submitComplaint } from "../../steps/submit-complaint.ts";

const contact = "Contact met de klager vastleggen";
const kept = /Concept bewaard om \d+\.\d\d uur/;
const shorter = "Zij wil excuses.";
const longer = "Zij wil excuses, en een gesprek.";

test("what is written on one device is gone on with on another, and is gone once it was sent", async ({
  page: citizen,
  signInAs,
}) => {
  const { reference } = await submitComplaint(citizen);
  const laptop = await signInAs("Nadia Jansen");
  await assess(laptop, reference);
  const phone = await signInAs("Nadia Jansen");
  const said = (page: typeof laptop) =>
    page.getByRole("textbox", { name: "Wat is besproken?" }).and(page.locator("textarea"));

  await test.step("it is kept by itself", async () => {
    await openForm(laptop, reference, contact);
    await said(laptop).fill(shorter);
    await expect(laptop.getByText(kept)).toBeVisible();
  });

  await test.step("stands on the other device, under Today too, and is gone on with there", async () => {
    await phone.goto("/");
    const own = phone.getByRole("region", { name: /niet verstuurd/ });
    await own.getByRole("listitem").filter({ hasText: reference }).getByRole("link").click();
    await expect(phone.getByText(/^U schreef dit op/)).toBeVisible();
    await expect(said(phone)).toHaveValue(shorter);
    await said(phone).fill(longer);
    await expect(phone.getByText(kept)).toBeVisible();
  });

  await test.step("who goes on with the older text is asked to choose", async () => {
    await said(laptop).fill(`${shorter} Punt.`);
    await expect(laptop.getByText(/^Elders staat een nieuwer concept/)).toBeVisible();
    await laptop.getByText("Wat u schreef en niet verstuurde").click();
    await expect(laptop.getByText(longer)).toBeVisible();
    await expect(said(laptop)).toHaveValue(`${shorter} Punt.`);
    await laptop.getByRole("link", { name: "Ga verder met het nieuwere concept" }).click();
    await expect(said(laptop)).toHaveValue(longer);
  });

  await test.step("sending takes it away", async () => {
    await laptop.getByRole("button", { name: contact }).click();
    await expect(laptop.getByText("Gedaan: contact met de klager vastleggen")).toBeVisible();
    await phone.reload();
    await expect(said(phone)).toHaveValue("");
  });
});

test("without JavaScript a button keeps what is written, another throws it away", async ({
  page: citizen,
  signInAs,
  browser,
}) => {
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  const context = await browser.newContext({
    baseURL: new URL(coordinator.url()).origin,
    javaScriptEnabled: false,
    storageState: await coordinator.context().storageState(),
  });
  const page = await context.newPage();
  const note = page.getByRole("main").getByRole("textbox");
  await page.goto(`/zaken/${reference}/add-note`);
  await note.fill("Morgen terugbellen.");
  await page.getByRole("button", { name: "Bewaar als concept" }).click();
  await expect(page.getByText(kept).first()).toBeVisible();
  await expect(note).toHaveValue("Morgen terugbellen.");
  await note.fill("Morgen na tienen terugbellen.");
  await page.getByRole("button", { name: "Bewaar als concept" }).click();
  await expect(page.getByText(kept).first()).toBeVisible();

  await coordinator.goto(`/zaken/${reference}/add-note`);
  const withScript = coordinator.getByRole("main").getByRole("textbox");
  await expect(withScript).toHaveValue("Morgen na tienen terugbellen.");

  await page.goto(`/zaken/${reference}/add-note`);
  await page.getByText("Concept weggooien").click();
  await page.getByRole("button", { name: "Ja, gooi weg" }).click();
  await expect(note).toHaveValue("");
  await expect(page.getByText(/^U schreef dit op/)).toHaveCount(0);
  await context.close();
});
