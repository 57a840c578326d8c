import { expect, test } from "../../fixtures.ts";
import { askToHandle, assess, nameRespondent, route } from "../../steps/handle-complaint.ts";
import { openCase } from "../../steps/run-action.ts";
import { runAndCheckAction } from "../../steps/run-and-check-action.ts";
import { submitComplaint, treatedBadly } from "../../steps/submit-complaint.ts";

test("who is asked to handle a complaint and was involved says so, and another declares and takes it up", async ({
  page: citizen,
  signInAs,
  expectedConsoleMessages,
}) => {
  test.setTimeout(120_000);
  expectedConsoleMessages.push(/404/);
  const { reference, email } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  await nameRespondent(coordinator, reference, "Yvonne de Groot");
  await askToHandle(coordinator, reference, "Wim Blom");

  const asked = await signInAs("Wim Blom");
  await test.step("who is asked finds it among what waits for them, with what it is about and no addresses", async () => {
    await asked.goto("/werkvoorraad?lijst=mine");
    await expect(asked.getByRole("row", { name: new RegExp(reference) })).toContainText(
      "wacht op verklaring",
    );
    await openCase(asked, reference);
    await expect(asked.getByText("U bent gevraagd deze klacht te behandelen.")).toBeVisible();
    await expect(asked.getByText(treatedBadly.happened).last()).toBeVisible();
    await expect(asked.getByText("Yvonne de Groot").first()).toBeVisible();
    for (const address of ["Kerkstraat 12", email]) await expect(asked.getByText(address)).toHaveCount(0);
  });

  await test.step("having been involved, they see nothing of it any more", async () => {
    await runAndCheckAction(asked, reference, "Niet zelf behandelen", {
      "Was u betrokken bij de gedraging?": "Ja, ik was betrokken",
      "Waarom behandelt u de klacht niet?": "Ik gaf zelf de opdracht om zo te werken.",
    });
    const answer = await asked.goto(`/zaken/${reference}`);
    expect(answer?.status()).toBe(404);
  });

  await test.step("the coordinator reads why and asks another, who declares not to have been", async () => {
    await openCase(coordinator, reference);
    await expect(coordinator.getByText("Ik gaf zelf de opdracht om zo te werken.")).toBeVisible();
    await route(coordinator, await signInAs("Pieter Vermeer"), reference);
    await openCase(coordinator, reference);
    await expect(
      coordinator.getByText(/Verklaarde niet betrokken te zijn \(9:7\).*door Pieter Vermeer/),
    ).toBeAttached();
  });
});
