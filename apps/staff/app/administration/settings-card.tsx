import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import type { ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { SettingsFields } from "./newest-query.ts";
import { settingTexts } from "./setting.texts.ts";
import { targets } from "./targets.ts";

type Props = {
  readonly settings: ResultOf<typeof SettingsFields>;
  readonly organisation: {
    readonly acknowledgementDays: number;
    readonly ombudsman: { readonly name: string };
    readonly bbs: { readonly name: string };
  };
  readonly laysDown: boolean;
};

/** What the law leaves to the municipality, as it holds for complaints that come in now. */
export function SettingsCard({ settings, organisation, laysDown }: Props) {
  const t = useTexts(texts);
  const names = useTexts(settingTexts);
  const { ombudsman, acknowledgementDays, bbs } = organisation;
  return (
    <Card title={t.arrangement}>
      <p>{t.version({ version: settings.version })}</p>
      <ul>
        <li>
          {t.ombudsman}: {ombudsman.name}
        </li>
        <li>{t.acknowledgement({ days: acknowledgementDays })}</li>
        <li>{settings.withAdviser ? t.withAdviser : t.withoutAdviser}</li>
        <li>{settings.siteIsDesignated ? t.siteDesignated : t.nothingDesignated}</li>
        <li>{t.bbs({ name: bbs.name, own: settings.bbsIsOwnAuthority })}</li>
        {targets.map(({ name }) => (
          <li key={name}>
            {names[name]}: {settings[name]}
          </li>
        ))}
      </ul>
      {laysDown && <PageLink to="/beheer/instellingen">{t.change}</PageLink>}
    </Card>
  );
}

const texts = defineTexts({
  nl: {
    arrangement: "Instellingen",
    version: (facts: { version: number }) =>
      `Versie ${facts.version} van de instellingen, voor klachten die nu binnenkomen.`,
    ombudsman: "Ombudsman",
    acknowledgement: (facts: { days: number }) => `Ontvangst bevestigen binnen ${facts.days} dagen`,
    withAdviser: "Met een adviseur of commissie (9:13): tien weken",
    withoutAdviser: "Zonder adviseur of commissie: zes weken",
    siteDesignated: "Het formulier op de site is de aangewezen weg (2:13 lid 2)",
    nothingDesignated: "Geen aangewezen weg: de termijn begint altijd bij de ontvangst",
    bbs: (facts: { name: string; own: boolean }) =>
      facts.own
        ? `${facts.name} is een eigen bestuursorgaan: doorsturen`
        : `${facts.name} werkt in mandaat: toewijzen`,
    change: "Instellingen wijzigen",
  },
  en: {
    arrangement: "Settings",
    version: (facts) => `Version ${facts.version} of the settings, for complaints that come in now.`,
    ombudsman: "Ombudsman",
    acknowledgement: (facts) => `Acknowledge within ${facts.days} days`,
    withAdviser: "With an adviser or committee (9:13): ten weeks",
    withoutAdviser: "Without an adviser or committee: six weeks",
    siteDesignated: "The form on the site is the designated route (2:13(2))",
    nothingDesignated: "No designated route: the term always begins at receipt",
    bbs: (facts) =>
      facts.own
        ? `${facts.name} is an authority of its own: forward`
        : `${facts.name} works under mandate: assign`,
    change: "Change settings",
  },
});
