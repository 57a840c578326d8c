import { expect, test } from "../../fixtures.ts";
import { stackUnderTest } from "../../stack-under-test.ts";
import { choose } from "../../steps/answer.ts";
import { assess } from "../../steps/handle-complaint.ts";
import { openForm, runAction } from "../../steps/run-action.ts";
import { submitComplaint } from "../../steps/submit-complaint.ts";

const note = "De klager belt liever in de avond, na zeven uur.";

for (const [what, spoil] of [
  ["signed out in another window", ""],
  ["was away for too long", "Im5vbmUi"],
] as const)
  test(`who ${what} loses nothing of a form that was being typed`, async ({
    page: citizen,
    signInAs,
    expectedConsoleMessages,
  }) => {
    expectedConsoleMessages.push(/401/);
    const { reference } = await submitComplaint(citizen);
    const page = await signInAs("Nadia Jansen");
    const context = page.context();
    await openForm(page, reference, "Notitie maken");
    await page.getByRole("textbox", { name: "Uw notitie" }).fill(note);
    const session = (await context.cookies()).filter(({ name }) => name === "gehoor_staff");
    await context.clearCookies({ name: "gehoor_staff" });
    if (spoil) await context.addCookies(session.map((cookie) => ({ ...cookie, value: spoil })));
    await page.getByRole("button", { name: "Notitie maken" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("U bent niet meer ingelogd");
    await expect(page.getByText(note)).toBeVisible();
    const opened = context.waitForEvent("page");
    await page.getByRole("link", { name: "Log opnieuw in (nieuw venster)" }).click();
    const signIn = await opened;
    await signIn.getByRole("button", { name: "Inloggen met uw werkaccount" }).click();
    await signIn.getByRole("button", { name: /Verder als Nadia Jansen/ }).click();
    await expect(signIn.getByRole("heading", { level: 1 })).toContainText("Notitie maken");
    await page.getByRole("button", { name: "Verstuur opnieuw" }).click();
    await expect(page.getByText("Gedaan: notitie maken")).toBeVisible();
    await expect(page.getByText(note)).toBeVisible();
  });

test("who comes second is told what a colleague did, and chooses", async ({
  page: citizen,
  signInAs,
  expectedConsoleMessages,
}) => {
  expectedConsoleMessages.push(/409/);
  const { reference } = await submitComplaint(citizen);
  const second = await signInAs("Nadia Jansen");
  await assess(second, reference);
  await openForm(second, reference, "Verdagen, hoogstens vier weken");
  await choose(second, "Met hoeveel weken?", /^2 weken/);
  await second.getByRole("textbox", { name: "Waarom is meer tijd nodig?" }).fill("Een getuige is ziek.");
  const first = await signInAs("Nadia Jansen");
  await runAction(first, reference, "Notitie maken", () =>
    first.getByRole("textbox", { name: "Uw notitie" }).fill("De getuige is weer beter."),
  );
  // An alert that arrives meanwhile must not freshen the form: its writer has not seen what changed.
  await runAction(first, reference, "Markeringen wijzigen", () =>
    choose(first, "Dringend", "Er is gevaar voor iemand"),
  );
  const told = second.getByRole("main").getByRole("status").filter({ hasText: reference });
  await expect(told).toHaveCount(1, { timeout: 20_000 });
  await second.getByRole("button", { name: "Verdagen, hoogstens vier weken" }).click();
  await expect(second.getByText("De zaak is intussen gewijzigd")).toBeVisible();
  await expect(second.getByText(/Notitie gemaakt door/)).toBeVisible();
  await expect(second.getByRole("textbox", { name: "Waarom is meer tijd nodig?" })).toHaveValue(
    "Een getuige is ziek.",
  );
  await second.getByRole("button", { name: "Toch doen" }).click();
  await expect(second.getByText("Gedaan: verdagen, hoogstens vier weken")).toBeVisible();
});

test("an address that was mistyped, or is not for this person, gets a page that says so", async ({
  page: citizen,
  signInAs,
}) => {
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  const liaison = await signInAs("Olga Prins");
  const unknown = "7b4b2b3e-0d0f-4a43-9a58-0a4d3a1f8c11";
  const asked = [
    [coordinator, "/werkvoorraad?afdeling=zomaar", 400] as const,
    [coordinator, `/werkvoorraad?afdeling=${unknown}&behandelaar=${unknown}`, 200] as const,
    [coordinator, "/werkvoorraad?na=zomaar", 400] as const,
    [coordinator, "/signalen?na=x", 400] as const,
    [coordinator, "/werkvoorraad?volgorde=zomaar&stand=X&lijst=%00", 200] as const,
    [coordinator, `/zaken/${reference}/brieven/999`, 404] as const,
    [coordinator, `/post/${unknown}/1`, 404] as const,
    [coordinator, "/post/zomaar/x", 404] as const,
    [coordinator, "/zaken/K-2026-0000-0/adjourn", 404] as const,
    [coordinator, "/zaken/%00", 404] as const,
    [coordinator, "/zaken/../%2e%2e/etc", 404] as const,
    [liaison, `/zaken/${reference}`, 404] as const,
    [liaison, `/zaken/${reference}/adjourn`, 404] as const,
    [liaison, `/zaken/${reference}/toegangscode`, 404] as const,
  ];
  for (const [page, address, status] of asked) {
    const answer = await page.request.get(`${stackUnderTest.staffUrl}${address}`);
    expect.soft(answer.status(), address).toBe(status);
    expect.soft(await answer.text(), address).toContain("</h1>");
  }
});
