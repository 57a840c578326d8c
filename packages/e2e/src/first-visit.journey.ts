import { expect, test } from "./fixtures.ts";
import { expectNoAxeFindings, expectValidHtml } from "./page-checks.ts";
import { stackUnderTest } from "./stack-under-test.ts";

test("a citizen comes to the site and finds a page that reads well", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expectNoAxeFindings(page);
  await expectValidHtml(page);
});

test("without JavaScript the same page is there", async ({ page, pageWithoutScript }) => {
  await page.goto("/");
  await pageWithoutScript.goto("/");
  const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await expect(pageWithoutScript.getByRole("heading", { level: 1 })).toHaveText(title);
});

test("the mail inbox can be opened", async ({ request }) => {
  const answer = await request.get(stackUnderTest.mailboxUrl, { headers: { accept: "text/html" } });
  expect(answer.ok()).toBe(true);
  expect(await answer.text()).toContain("<title>");
});
