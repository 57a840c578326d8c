import { expect, type Page } from "@playwright/test";
import { expectNoAxeFindings, expectToFit, expectValidHtml } from "./page-checks.ts";
import { expectLightScripts } from "./script-weight.ts";
import { answerFaults, badInputs, fieldsOf } from "./steps/bad-input.ts";

/** Refuses a form that reads badly, or that loses anything or fails when something senseless is sent. */
export async function expectGoodForm(page: Page): Promise<void> {
  await expectNoAxeFindings(page);
  await expectValidHtml(page);
  await expectToFit(page);
  await expectLightScripts(page);
  const fields = await fieldsOf(page);
  for (const [what, spoil] of Object.entries(badInputs))
    expect
      .soft(await answerFaults(page, fields, spoil), `the answer of ${page.url()} to ${what}`)
      .toEqual([]);
}
