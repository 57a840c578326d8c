import { expect, test } from "../../fixtures.ts";
import { submitComplaint } from "../../steps/submit-complaint.ts";

test("a link or search whose page takes long says that it is on its way", async ({ signInAs }) => {
  const coordinator = await signInAs("Nadia Jansen");
  const sign = coordinator.getByRole("status").filter({ hasText: "Bezig met laden" });
  const whileHeld = async (ask: () => Promise<void>) => {
    const held = Promise.withResolvers<void>();
    const list = /\/werkvoorraad\.data/;
    await coordinator.route(list, async (route) => {
      await held.promise;
      await route.continue();
    });
    await ask();
    await expect(sign).toBeVisible();
    held.resolve();
    await expect(sign).toHaveCount(0);
    await coordinator.unroute(list);
  };
  await whileHeld(() => coordinator.getByRole("link", { name: /^Werkvoorraad/ }).click());
  await expect(coordinator.getByRole("heading", { name: "Werkvoorraad", level: 1 })).toBeVisible();
  await coordinator.getByRole("searchbox").fill("rijbewijs");
  await whileHeld(() => coordinator.getByRole("searchbox").press("Enter"));
});

test("on paper stands what is in the case and in the list, not what can be done with them", async ({
  page: citizen,
  signInAs,
}) => {
  const { reference } = await submitComplaint(citizen);
  const coordinator = await signInAs("Nadia Jansen");
  await coordinator.emulateMedia({ media: "print" });
  await coordinator.goto(`/zaken/${reference}`);
  await expect(coordinator.getByRole("heading", { name: "Waarover" })).toBeVisible();
  await expect(coordinator.getByRole("heading", { name: "Wat kunt u nu doen?" })).toBeHidden();
  await expect(coordinator.getByRole("textbox", { name: "Uw bericht aan de klager" })).toBeHidden();

  // An A4 on its side, less its margins.
  await coordinator.setViewportSize({ width: 1032, height: 700 });
  await coordinator.goto("/werkvoorraad");
  await expect(coordinator.getByRole("columnheader", { name: "Volgende stap" })).toBeVisible();
  await expect(coordinator.getByRole("searchbox")).toBeHidden();
  const table = await coordinator.getByRole("table").boundingBox();
  expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual(1032);
});
