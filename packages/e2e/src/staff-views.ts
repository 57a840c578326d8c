import { expect, type Page } from "@playwright/test";
import { caseFinder } from "./steps/find-case.ts";
import { letLetterWait } from "./steps/register-complaint.ts";

/** An address, or how to come to one from what the demo has. */
export type Where = string | ((page: Page) => Promise<string>);

/** A case on which this can be done now: that tells in which state it is. */
const caseFor =
  (action: string, page = "") =>
  async (visitor: Page) =>
    `/zaken/${await caseFinder(visitor)(action)}${page}`;

const linkOn = (address: Where, name: RegExp) => async (page: Page) => {
  await page.goto(typeof address === "string" ? address : await address(page));
  const link = page.getByRole("main").getByRole("link", { name });
  return (await link.first().getAttribute("href")) ?? "";
};

/** The note of a call about a case. */
const noteOf = (find: (page: Page) => Promise<string>) => async (page: Page) =>
  (await find(page)).replace("/zaken/", "/telefoon/");

async function afterLetterToPost(page: Page): Promise<string> {
  await letLetterWait(page);
  return "/post";
}

/** All of a list is chosen: what can be handed over, and what not. */
async function afterChoosing(page: Page): Promise<string> {
  await page.goto("/werkvoorraad?kies=alle");
  await page.getByRole("button", { name: /^(Wijs toe|Assign)/ }).click();
  await expect(page).toHaveURL(/overdracht/);
  return page.url();
}

/** A letter of the post, as one of a pile. */
async function pile(page: Page): Promise<string> {
  await page.goto(await afterLetterToPost(page));
  const letter = await page.locator('main input[name="letters"]').first().getAttribute("value");
  return `/post/afdrukken?${new URLSearchParams({ letters: letter ?? "" })}`;
}

/** Of the demo, whose ids are the same each time. */
const aPerson = "/beheer/mensen/00000000-0000-4000-8000-000000005703";
const aDepartment = "/beheer/afdelingen/00000000-0000-4000-8000-00000000d001";

/** Who looks at which page of the staff site, in each state it can be in. */
export const looks: Readonly<Record<string, Readonly<Record<string, readonly Where[]>>>> = {
  "Nadia Jansen": {
    "": ["/"],
    toetsen: ["/toetsen"],
    werkvoorraad: [
      "/werkvoorraad",
      "/werkvoorraad?lijst=all",
      "/werkvoorraad?lijst=late&volgorde=received",
      "/werkvoorraad?lijst=all&zoek=zonnepanelen",
      "/werkvoorraad?kies=alle",
      "/werkvoorraad?zoek=bestaatniet",
      "/werkvoorraad?lijst=mine&kanaal=DESK&stand=DECIDED",
    ],
    "werkvoorraad/overdracht": ["/werkvoorraad/overdracht", afterChoosing],
    gesprekken: ["/gesprekken", "/gesprekken?van=2030-01-01"],
    signalen: ["/signalen", "/signalen?lijst=alles", "/signalen?soort=termijnen", "/signalen?soort=nieuws"],
    meldingen: ["/meldingen"],
    afwezigheid: ["/afwezigheid"],
    "afwezigheid/:id": [linkOn("/afwezigheid", /^(Wijzig|Change)/)],
    overdracht: ["/overdracht"],
    "overdracht/:staffId": [linkOn("/overdracht", /^(Overdragen|Hand over)/)],
    intake: ["/intake"],
    post: ["/post"],
    ombudsman: ["/ombudsman"],
    "ombudsman/verzoek": ["/ombudsman/verzoek"],
    "over-mij": ["/over-mij"],
    beheer: ["/beheer"],
    "zaken/:reference": [
      caseFor("start-assessment"),
      caseFor("assign-handler"),
      caseFor("adjourn"),
      caseFor("unmerge-complaint"),
      caseFor("end-informal"),
    ],
    "zaken/:reference/toegangscode": [caseFor("change-contact", "/toegangscode")],
    "*": ["/bestaat-niet", "/zaken/K-2026-0000-0", "/zaken/K-2026-0000-0/adjourn"],
  },
  "Jasper Bos": { "": ["/"], "zaken/:reference": [caseFor("judge-part")] },
  "Arjan Smit": { "": ["/"], "zaken/:reference": [caseFor("approve-decline")] },
  "Olga Prins": {
    "": ["/"],
    ombudsman: ["/ombudsman"],
    "ombudsman/verzoek": ["/ombudsman/verzoek"],
    "zaken/:reference": [caseFor("open-dossier"), caseFor("demand-information")],
  },
  "Lotte Mulder": {
    "": ["/"],
    telefoon: ["/telefoon"],
    "telefoon/:reference": [noteOf(caseFor("withdraw"))],
    intake: ["/intake"],
    post: ["/post"],
    "zaken/:reference": [caseFor("withdraw")],
  },
  "Yvonne de Groot": {
    "": ["/"],
    "over-mij": ["/over-mij"],
    "zaken/:reference": [linkOn("/over-mij", /^K-/)],
  },
  "Gerda de Haan": { "": ["/"], "zaken/:reference": [caseFor("archive-complaint")] },
  "Quirine Vos": {
    "": ["/"],
    inzage: ["/inzage", "/inzage?wat=VIEWED", "/inzage?wat=CODE_RENEWED", "/inzage?kenmerk=K-2026-0000-0"],
  },
  "Vera Smeets": {
    "": ["/"],
    beheer: ["/beheer"],
    "beheer/feestdag": ["/beheer/feestdag"],
    "beheer/sluitingsdag": ["/beheer/sluitingsdag"],
    "beheer/instellingen": ["/beheer/instellingen"],
    "beheer/termijnberichten": ["/beheer/termijnberichten"],
    "beheer/dagen/:on/:change": [
      linkOn("/beheer", /^(Nagekeken|Checked): /),
      linkOn("/beheer", /^(Verwijderen|Remove): /),
    ],
    "beheer/mensen": ["/beheer/mensen", "/beheer/mensen?zoek=behandelaar", "/beheer/mensen?zoek=niemand"],
    "beheer/mensen/nieuw": ["/beheer/mensen/nieuw"],
    "beheer/mensen/:id": [aPerson, "/beheer/mensen/00000000-0000-4000-8000-000000005790"],
    "beheer/mensen/:id/:step": [`${aPerson}/vertrek`, `${aPerson}/terug`, `${aPerson}/uitnodigen`],
    "beheer/afdelingen": ["/beheer/afdelingen"],
    "beheer/afdelingen/nieuw": ["/beheer/afdelingen/nieuw"],
    "beheer/afdelingen/:id": [aDepartment, "/beheer/afdelingen/00000000-0000-4000-8000-00000000d090"],
    "beheer/afdelingen/:id/samenvoegen": [`${aDepartment}/samenvoegen`],
    "beheer/afdelingen/:id/opheffen": [`${aDepartment}/opheffen`],
    "beheer/wijzigingen": ["/beheer/wijzigingen"],
    "beheer/wijzigingen/:number/terugdraaien": [
      "/beheer/wijzigingen/4/terugdraaien",
      "/beheer/wijzigingen/999999/terugdraaien",
    ],
    werkvoorraad: ["/werkvoorraad"],
    "*": ["/beheer/dagen/2026-02-30/nagekeken", "/beheer/dagen/2026-12-24/toch-open"],
  },
};

/** Letters are pages of their own, in which nothing may run; who comes to one, and how. */
export const letters: Readonly<Record<string, readonly [person: string, where: Where]>> = {
  "zaken/:reference/brieven/:number": [
    "Nadia Jansen",
    async (page) => {
      // Of what was answered a letter has left; one that has not is no link.
      await page.goto(await linkOn("/werkvoorraad?lijst=all&stand=DECIDED", /^K-/)(page));
      return (await page.locator('main a[href*="/brieven/"]').first().getAttribute("href")) ?? "";
    },
  ],
  "zaken/:reference/concept": ["Arjan Smit", caseFor("approve-decline", "/concept")],
  "post/afdrukken": ["Nadia Jansen", pile],
  "post/:id/:number": ["Nadia Jansen", linkOn(afterLetterToPost, /^(Bekijk|Open)/)],
};
