import { TextField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { YesNoField } from "../forms/yes-no-field.tsx";
import type { Route } from "./+types/settings.ts";
import { loadNewest } from "./load-newest.server.ts";
import { PreviewOutcome, VersionOutcome } from "./newest-query.ts";
import { PublishPage } from "./publish-page.tsx";
import { publishVersion } from "./publish-version.server.ts";
import { settingTexts } from "./setting.texts.ts";
import { targets } from "./targets.ts";

export const SettingsPreview = graphql(
  `query SettingsPreview($settings: SettingsInput!) {
    preview: settingsPreview(settings: $settings) { ...PreviewOutcome }
  }`,
  [PreviewOutcome],
);

export const ChangeSettings = graphql(
  `mutation ChangeSettings($input: ChangeSettingsInput!) { made: changeSettings(input: $input) { ...VersionOutcome } }`,
  [VersionOutcome],
);

const yesOrNo = z.enum(["yes", "no"]).transform((answer) => answer === "yes");
/** Bounded only so far that it can be sent. */
const target = z.coerce.number().int().min(0).max(9999);

const form = z.object({
  withAdviser: yesOrNo,
  contactTargetDays: target,
  routingTargetDays: target,
  hearingReplyDays: target,
  informalReviewWeeks: target,
  followUpTargetWeeks: target,
  bbsIsOwnAuthority: yesOrNo,
  siteIsDesignated: yesOrNo,
});

export const loader = (args: Route.LoaderArgs) => loadNewest(args);

export const action = publishVersion({
  form: () => form,
  preview: async (api, settings) => (await api.query(SettingsPreview, { settings })).preview,
  make: async (api, settings, about) =>
    (await api.mutate(ChangeSettings, { input: { ...about, settings } })).made,
  made: "settings",
});

/** What the municipality chooses for itself, for complaints that come in from now on. */
export default function Settings({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const names = useTexts(settingTexts);
  const { settings, todayWords, idempotencyKey } = loaderData;
  const { version, withAdviser, bbsIsOwnAuthority, siteIsDesignated } = settings;
  const answer = (yes: boolean) => (yes ? "yes" : "no");
  const initial = {
    ...Object.fromEntries(targets.map(({ name }) => [name, String(settings[name])])),
    withAdviser: answer(withAdviser),
    bbsIsOwnAuthority: answer(bbsIsOwnAuthority),
    siteIsDesignated: answer(siteIsDesignated),
  };
  return (
    <PublishPage
      {...{ title: t.title, effect: t.effect({ day: todayWords }), of: "settings", version, idempotencyKey }}
      labels={names}
      initial={initial}
      state={actionData}
    >
      <YesNoField
        name="withAdviser"
        label={names.withAdviser}
        hint={t.adviserHint}
        yes={t.withAdviser}
        no={t.withoutAdviser}
      />
      {targets.map(({ name, most }) => (
        <TextField
          key={name}
          name={name}
          label={names[name]}
          hint={t.bounds({ most })}
          inputMode="numeric"
          size={4}
        />
      ))}
      <YesNoField
        name="bbsIsOwnAuthority"
        label={names.bbsIsOwnAuthority}
        hint={t.bbsHint}
        yes={t.bbsOwn}
        no={t.bbsMandate}
      />
      <YesNoField
        name="siteIsDesignated"
        label={names.siteIsDesignated}
        hint={t.siteHint}
        yes={t.siteDesignated}
        no={t.nothingDesignated}
      />
    </PublishPage>
  );
}

const texts = defineTexts({
  nl: {
    title: "Instellingen wijzigen",
    effect: (facts: { day: string }) =>
      `Er komt een nieuwe versie, die geldt vanaf vandaag, ${facts.day}, voor klachten die hierna binnenkomen. Een open klacht houdt de instellingen van haar ontvangst, tot de coördinator de nieuwe overneemt.`,
    adviserHint:
      "Dat een adviseur adviseert, staat in de ontvangstbevestiging (9:15 lid 1): is die weg, dan verandert dit voor die klacht niet meer.",
    withAdviser: "Ja: de adviseur hoort en adviseert, en wij reageren binnen tien weken",
    withoutAdviser: "Nee: wij reageren binnen zes weken",
    bounds: (facts: { most: number }) => `Een heel getal van 1 tot en met ${facts.most}.`,
    bbsHint: "Dit is geen termijn: het geldt meteen, ook voor open klachten.",
    bbsOwn: "Ja: klachten over BBS sturen wij door (2:3)",
    bbsMandate: "Nee: BBS werkt in mandaat, wij behandelen de klachten",
    siteHint: "Alleen als daarover een besluit is genomen.",
    siteDesignated: "Ja: van een klacht per e-mail mag de termijn beginnen bij het doorgeleiden (2:24)",
    nothingDesignated: "Nee: de termijn begint altijd bij de ontvangst",
  },
  en: {
    title: "Change settings",
    effect: (facts) =>
      `A new version is made, which holds from today, ${facts.day}, for complaints that come in after this. An open complaint keeps the settings of its receipt until the coordinator adopts the new ones.`,
    adviserHint:
      "That an adviser advises is said in the acknowledgement (9:15(1)): once that has left, this no longer changes for that complaint.",
    withAdviser: "Yes: the adviser hears and advises, and we answer within ten weeks",
    withoutAdviser: "No: we answer within six weeks",
    bounds: (facts) => `A whole number from 1 to ${facts.most}.`,
    bbsHint: "This is no term: it holds at once, also for open complaints.",
    bbsOwn: "Yes: we send complaints about BBS on (2:3)",
    bbsMandate: "No: BBS works under mandate, we handle the complaints",
    siteHint: "Only if that was decided.",
    siteDesignated: "Yes: the term of a complaint by e-mail may start at internal forwarding (2:24)",
    nothingDesignated: "No: the term always starts on receipt",
  },
});
