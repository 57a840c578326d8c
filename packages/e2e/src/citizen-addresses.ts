import routes from "@gehoor/citizen/routes";

/** Every page of the citizen's site, at an address where it can be seen by anybody. */
export const publicAddresses = [
  "/",
  "/termijnen",
  "/termijnen?ontvangen.day=2&ontvangen.month=11&ontvangen.year=2026&verdaagd=2",
  "/termijnen?ontvangen.day=31&ontvangen.month=2&ontvangen.year=2026",
  "/privacy",
  "/toegankelijkheid",
  "/contact",
  "/klacht",
  "/klacht?conductUntilOn.day=31&conductUntilOn.month=2&conductUntilOn.year=2026",
  "/klacht/advies",
  "/klacht/advies?matter=RULES&about=BBS&decision=LATE&earlierComplaint=yes&proceedings=ADMINISTRATIVE_COURT&concerns=OTHER",
  "/klacht/formulier",
  "/klacht/formulier?subject=PRIVACY&concerns=OTHER_AUTHORISED",
  "/klacht/ontvangen/K-2026-0001-8",
  "/mijn-klacht/inloggen",
  "/er-is-geen-pagina-met-deze-naam",
] as const;

/** Where a complaint may stand, and the pages below its own that say most there. */
export const addressesByStage = {
  received: [
    ...["", "/klacht", "/bericht", "/gegevens", "/woordvoerder", "/intrekken", "/ombudsman", "/gesprek"],
    ...["/brieven/1", "/verzonden"],
  ],
  "waiting for a supplement": ["", "/aanvulling"],
  "offered a hearing": ["", "/gesprek", "/moment", "/verslag"],
  "asked for more time": ["", "/uitstel"],
  answered: ["", "/antwoord", "/ombudsman", "/brieven/1"],
  "asked whether it is solved": ["", "/oplossing"],
  solved: ["", "/niet-opgelost"],
  "told at the desk": ["", "/bevestigen"],
} as const;

export type Stage = keyof typeof addressesByStage;

/** The addresses of one's own complaint at a stage. */
export function ownAddresses(stage: Stage, reference: string): string[] {
  return addressesByStage[stage].map((below) => `/mijn-klacht/${reference}${below}`);
}

/** Addresses of the site at which no page stands: one leads on, one signs out, one streams, one is a calendar's file. */
const noPages = [
  "/mijn-klacht",
  "/mijn-klacht/uitloggen",
  "/mijn-klacht/stroom/:id",
  "/mijn-klacht/:reference/gesprek.ics",
];

/** The patterns of all pages in the app's own table of contents, without the language. */
export function pagePatterns(): string[] {
  return leaves(routes)
    .map((path) => `/${path}`.replace(/^\/en\?\/?/, "/"))
    .filter((pattern) => !noPages.includes(pattern));
}

/** Whether an address is one of a pattern's. */
export function isOf(pattern: string, address: string): boolean {
  const path = new URL(address, "http://localhost").pathname;
  const shape = pattern.replace(/:\w+/g, "[^/]+").replace("*", ".*");
  return new RegExp(`^${shape}$`).test(path);
}

interface Entry {
  readonly path?: string | undefined;
  readonly children?: readonly Entry[] | undefined;
}

function leaves(entries: readonly Entry[], above = ""): string[] {
  return entries.flatMap(({ path, children }) => {
    const here = [above, path].filter(Boolean).join("/");
    return children ? leaves(children, here) : [here];
  });
}
