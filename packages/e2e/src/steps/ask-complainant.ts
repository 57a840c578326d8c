import type { Page } from "@playwright/test";
import { workingDayIn } from "../working-day.ts";
import { choose } from "./answer.ts";
import { runAction } from "./run-action.ts";

/** The coordinator asks for what is missing. */
export async function askSupplement(coordinator: Page, reference: string): Promise<void> {
  await runAction(coordinator, reference, "Aanvulling vragen", async () => {
    await coordinator.getByRole("textbox", { name: "Wat ontbreekt er?" }).fill("Op welke dag was het?");
    await coordinator.getByRole("textbox", { name: /^Tot en met welke dag/ }).fill(await workingDayIn(6));
  });
}

/** Three weeks more, which the law allows once; and then still more, which only the complainant can allow. */
export async function askPostponement(coordinator: Page, reference: string): Promise<void> {
  await runAction(coordinator, reference, "Verdagen, hoogstens vier weken", async () => {
    await choose(coordinator, "Met hoeveel weken?", /^3 weken/);
    await coordinator
      .getByRole("textbox", { name: "Waarom is meer tijd nodig?" })
      .fill("De medewerker is met verlof.");
  });
  await runAction(coordinator, reference, "Klager om uitstel vragen", async () => {
    await coordinator.getByRole("textbox", { name: /^Tot en met welke dag/ }).fill(await workingDayIn(13));
    await coordinator
      .getByRole("textbox", { name: "Waarom is meer tijd nodig?" })
      .fill("De medewerker komt pas in de zomer terug.");
  });
}

/** A solution is looked for together, and the coordinator asks whether this is one. */
export async function askSettled(coordinator: Page, reference: string): Promise<void> {
  await runAction(coordinator, reference, "Samen oplossen", () =>
    coordinator
      .getByRole("textbox", { name: "Wat is met de klager afgesproken?" })
      .fill("Een gesprek met het hoofd van de balie."),
  );
  await runAction(coordinator, reference, "Aan de klager vragen of het is opgelost", () =>
    coordinator
      .getByRole("textbox", { name: "Wat is er gedaan?" })
      .fill("Het hoofd van de balie belde en bood excuses aan."),
  );
}
