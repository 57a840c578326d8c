import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  // React writes `<input/>`, `disabled=""` and ids such as `_R_1_`: valid HTML all of them.
  rules: {
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "valid-id": "off",
  },
});

/**
 * Refuses any finding of axe, best practices included, with the element and the rule in the message. No page of ours
 * has a frame, so the page judges itself (what axe calls legacy): a third of the time that a second page for it takes.
 */
export async function expectNoAxeFindings(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  const findings = violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id} (${violation.helpUrl}): ${node.html}`),
  );
  expect(findings, `accessibility of ${page.url()}`).toEqual([]);
}

/** Refuses invalid HTML, in the page as the server sent it: that is what reads without JavaScript. */
export async function expectValidHtml(page: Page): Promise<void> {
  const answer = await page.request.get(page.url());
  await expectValid(page, await answer.text());
}

/** Refuses invalid HTML in a page as it now stands: for the answer to a form, which no address gives again. */
export async function expectValidPage(page: Page): Promise<void> {
  await expectValid(page, await page.content());
}

async function expectValid(page: Page, html: string): Promise<void> {
  const report = await validator.validateString(html);
  const findings = report.results.flatMap((result) =>
    result.messages.map((message) => `line ${message.line}: ${message.ruleId}: ${message.message}`),
  );
  expect(findings, `HTML of ${page.url()}`).toEqual([]);
}

/** Nothing is wider than the window: everything can be read by moving in one direction (WCAG 1.4.10). */
export async function expectToFit(page: Page): Promise<void> {
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide, `pixels by which ${page.url()} is too wide`).toBeLessThanOrEqual(0);
}
