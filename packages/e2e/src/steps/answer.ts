import type { Locator, Page } from "@playwright/test";

/** Chooses an answer of a question with radio buttons, or ticks a box of one with check boxes. */
export async function choose(within: Page | Locator, question: string | RegExp, answer: string | RegExp) {
  const group = within.getByRole("group", { name: question });
  // The label, as a person does: the control itself lies unseen behind what is drawn for it.
  await group.locator("label", { hasText: answer }).first().click();
}

/** Chooses from a list the one answer that holds these words. */
export async function select(within: Page | Locator, question: string | RegExp, words: string) {
  const list = within.getByLabel(question);
  const answer = await list.locator("option", { hasText: words }).first().textContent();
  await list.selectOption({ label: answer ?? words });
}
