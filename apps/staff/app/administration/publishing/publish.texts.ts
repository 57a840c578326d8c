import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

type Moved = { readonly count: number; readonly capped: boolean };
type Version = { readonly version: number };

/** What every form of the administration says. */
export const texts = defineTexts({
  nl: {
    administration: "Beheer",
    check: "Bekijk wat dit verandert",
    checkAgain: "Bekijk opnieuw",
    send: "Leg vast",
    back: "Terug naar beheer",
    backTo: (facts: { name: string }) => `Terug naar ${facts.name}`,
    cannot: "Dit kan nu niet",
    day: (facts: { day: string }) => `Het gaat om ${facts.day}.`,
    moved: ({ count, capped }: Moved) => {
      const most = capped ? "ten minste " : "";
      if (count === 0 && !capped) return "Bij geen open klacht zou een termijn verschuiven";
      return count === 1
        ? `Bij ${most}1 open klacht zou een termijn verschuiven`
        : `Bij ${most}${count} open klachten zou een termijn verschuiven`;
    },
    toldAtOnce: ({ count, capped }: Moved) => {
      const most = capped ? "ten minste " : "";
      if (count === 0 && !capped) return "Over geen open klacht krijgt iemand nu meteen bericht";
      return count === 1
        ? `Over ${most}1 open klacht krijgt iemand nu meteen bericht`
        : `Over ${most}${count} open klachten krijgt iemand nu meteen bericht`;
    },
    nothingMoves: {
      ladder: "Er verschuift geen termijn. Iedereen krijgt bericht op de werkdagen die u hier kiest.",
      calendar:
        "Er verschuift niets totdat de klachtencoördinator de nieuwe kalender overneemt, klacht voor klacht. Voor klachten die hierna binnenkomen geldt die meteen.",
      settings:
        "Er verschuift niets totdat de klachtencoördinator de nieuwe instellingen overneemt, klacht voor klacht. Voor klachten die hierna binnenkomen gelden die meteen.",
    },
    conflict: {
      calendar: ({ version }: Version) =>
        `Een ander heeft intussen versie ${version} van de kalender vastgelegd`,
      settings: ({ version }: Version) =>
        `Een ander heeft intussen versie ${version} van de instellingen vastgelegd`,
      ladder: ({ version }: Version) =>
        `Een ander heeft intussen versie ${version} van de instellingen vastgelegd`,
      staffing: ({ version }: Version) =>
        `Een ander heeft intussen mensen of afdelingen gewijzigd (wijziging ${version})`,
    },
    conflictLead: "Er is nog niets gebeurd. Wat u invulde staat hieronder. Klopt het nog? Ga dan verder.",
  },
  en: {
    administration: "Administration",
    check: "See what this changes",
    checkAgain: "See again",
    send: "Publish",
    back: "Back to administration",
    backTo: (facts) => `Back to ${facts.name}`,
    cannot: "This cannot be done now",
    day: (facts) => `This is about ${facts.day}.`,
    moved: ({ count, capped }) => {
      const most = capped ? "at least " : "";
      if (count === 0 && !capped) return "Of no open complaint would a term move";
      return count === 1
        ? `Of ${most}1 open complaint a term would move`
        : `Of ${most}${count} open complaints a term would move`;
    },
    toldAtOnce: ({ count, capped }) => {
      const most = capped ? "at least " : "";
      if (count === 0 && !capped) return "Of no open complaint is anybody told at once";
      return count === 1
        ? `Of ${most}1 open complaint somebody is told at once`
        : `Of ${most}${count} open complaints somebody is told at once`;
    },
    nothingMoves: {
      ladder: "No term moves. Everybody is told on the working days that you choose here.",
      calendar:
        "Nothing moves until the complaints coordinator adopts the new calendar, complaint by complaint. It holds at once for complaints that come in after this.",
      settings:
        "Nothing moves until the complaints coordinator adopts the new settings, complaint by complaint. They hold at once for complaints that come in after this.",
    },
    conflict: {
      calendar: ({ version }) => `Somebody else published version ${version} of the calendar meanwhile`,
      settings: ({ version }) => `Somebody else published version ${version} of the settings meanwhile`,
      ladder: ({ version }) => `Somebody else published version ${version} of the settings meanwhile`,
      staffing: ({ version }) => `Somebody else changed people or departments meanwhile (change ${version})`,
    },
    conflictLead: "Nothing has been done yet. What you filled in is below. Is it still right? Then go on.",
  },
});
