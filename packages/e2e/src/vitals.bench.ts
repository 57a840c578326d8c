import type { BrowserContextOptions, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { stackUnderTest } from "./stack-under-test.ts";
import { choose } from "./steps/answer.ts";
import { followComplaint } from "./steps/follow-complaint.ts";
import { postComplaint } from "./steps/post-complaint.ts";
import { measure, type Vitals } from "./vitals.ts";

const RUNS = Number(process.env.RUNS ?? 7);

interface Visit {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly address: string;
  /** What the visitor taps, clicks and types. */
  readonly use: (page: Page) => Promise<void>;
}

const telephone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
} as const;

/**
 * What a visitor waits for, on a slow telephone and slow 4G: medians over several first visits, each in a browser that has
 * nothing yet, page after page in turn. No test: it refuses nothing, and says what is written down in `docs/performance.md`.
 */
test("what a visitor waits for", async ({ browser, page, signInAs }) => {
  test.setTimeout(30 * 60_000);
  const receipt = await postComplaint(page);
  await followComplaint(page, receipt);
  const complainant = await page.context().storageState();
  const coordinator = await (await signInAs("Nadia Jansen")).context().storageState();
  const { citizenUrl, staffUrl } = stackUnderTest;
  const visits: readonly Visit[] = [
    { name: "home", options: telephone, address: `${citizenUrl}/`, use: readHome },
    { name: "form", options: telephone, address: `${citizenUrl}/klacht/formulier`, use: fillInForm },
    {
      name: "my complaint",
      options: { ...telephone, storageState: complainant },
      address: `${citizenUrl}/mijn-klacht/${receipt.reference}`,
      use: writeMessage,
    },
    {
      name: "worklist",
      options: { viewport: { width: 1280, height: 800 }, storageState: coordinator },
      address: `${staffUrl}/werkvoorraad`,
      use: goThroughWorklist,
    },
  ];
  const measured = new Map<string, Vitals[]>(visits.map(({ name }) => [name, []]));
  // The first round warms the servers up.
  for (let round = 0; round <= RUNS; round += 1)
    for (const { name, options, address, use } of visits) {
      const vitals = await measure(browser, options, address, use);
      if (round > 0) measured.get(name)?.push(vitals);
    }
  const rows = [...measured].map(([name, each]) => {
    const lcp = each.map((one) => one.lcp);
    return `| ${name} | ${shown(lcp)} (${Math.round(Math.max(...lcp))}) | ${shown(each.map((one) => one.inp))} | ${median(
      each.map((one) => one.cls),
    ).toFixed(3)} |`;
  });
  console.log(["| page | LCP, ms (slowest) | INP, ms | CLS |", "|---|---|---|---|", ...rows].join("\n"));
});

async function readHome(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).tap();
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press("Tab", { delay: 50 });
}

async function fillInForm(page: Page): Promise<void> {
  const happened = page.getByRole("textbox", { name: "Wat gebeurde er?" });
  await happened.tap();
  await page.keyboard.type("Aan de balie stond ik te wachten.", { delay: 40 });
  await choose(page, "Hoe wilt u onze brieven krijgen?", /^Per e-mail/);
  await page.getByRole("textbox", { name: "E-mailadres" }).tap();
  await page.keyboard.type("j.vanbeek@burger.example", { delay: 40 });
}

/** Opens what explains a day, goes to another page within the app, and types there. */
async function writeMessage(page: Page): Promise<void> {
  await page.locator("main summary").first().tap();
  await page.getByRole("link", { name: "Schrijf een bericht" }).first().tap();
  const message = page.getByRole("textbox").first();
  await message.tap();
  await page.keyboard.type("Wanneer hoor ik van u?", { delay: 40 });
}

/** Goes along the list by key, searches, takes another list, opens a case. */
async function goThroughWorklist(page: Page): Promise<void> {
  const cases = page.getByRole("main").getByRole("row").getByRole("link", { name: /^K-/ });
  await cases.first().focus();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("j", { delay: 50 });
  await page.keyboard.press("/");
  await page.keyboard.type("wachten", { delay: 40 });
  await cases.first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("K-");
}

function shown(each: readonly number[]): string {
  return String(Math.round(median(each)));
}

function median(each: readonly number[]): number {
  const sorted = each.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
