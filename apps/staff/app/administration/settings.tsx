import { graphql } from "@gehoor/web/graphql/graphql.ts";
import type { InputOf } from "@gehoor/web/graphql/input-of.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { FieldsOf } from "../forms/fields/staff-fields.ts";
import type { Route } from "./+types/settings.ts";
import { loadNewest } from "./load-newest.server.ts";
import { PreviewOutcome, VersionOutcome } from "./newest-query.ts";
import { PublishPage } from "./publishing/publish-page.tsx";
import { publishVersion } from "./publishing/publish-version.server.ts";
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

type Asked = InputOf<"SettingsInput">;

/** A setting is called here as in the list of changes. */
const called = (name: keyof Asked) => ({ nl: settingTexts.nl[name], en: settingTexts.en[name] });

const target = (name: (typeof targets)[number]["name"]) => {
  const most = targets.find((one) => one.name === name)?.most;
  return {
    kind: "number" as const,
    label: called(name),
    hint: { nl: `Een heel getal van 1 tot en met ${most}.`, en: `A whole number from 1 to ${most}.` },
  };
};

const form = {
  type: "CHANGE_SETTINGS",
  fields: {
    withAdviser: {
      kind: "yesNo",
      label: called("withAdviser"),
      hint: {
        nl: "Dat een adviseur adviseert, staat in de ontvangstbevestiging (9:15 lid 1): is die weg, dan verandert dit voor die klacht niet meer.",
        en: "That an adviser advises is said in the acknowledgement (9:15(1)): once that has left, this no longer changes for that complaint.",
      },
      yes: {
        nl: "Ja: de adviseur hoort en adviseert, en wij reageren binnen tien weken",
        en: "Yes: the adviser hears and advises, and we answer within ten weeks",
      },
      no: { nl: "Nee: wij reageren binnen zes weken", en: "No: we answer within six weeks" },
    },
    contactTargetDays: target("contactTargetDays"),
    routingTargetDays: target("routingTargetDays"),
    hearingReplyDays: target("hearingReplyDays"),
    informalReviewWeeks: target("informalReviewWeeks"),
    followUpTargetWeeks: target("followUpTargetWeeks"),
    bbsIsOwnAuthority: {
      kind: "yesNo",
      label: called("bbsIsOwnAuthority"),
      hint: {
        nl: "Dit is geen termijn: het geldt meteen, ook voor open klachten.",
        en: "This is no term: it holds at once, also for open complaints.",
      },
      yes: {
        nl: "Ja: klachten over BBS sturen wij door (2:3)",
        en: "Yes: we send complaints about BBS on (2:3)",
      },
      no: {
        nl: "Nee: BBS werkt in mandaat, wij behandelen de klachten",
        en: "No: BBS works under mandate, we handle the complaints",
      },
    },
    siteIsDesignated: {
      kind: "yesNo",
      label: called("siteIsDesignated"),
      hint: { nl: "Alleen als daarover een besluit is genomen.", en: "Only if that was decided." },
      yes: {
        nl: "Ja: van een klacht per e-mail mag de termijn beginnen bij het doorgeleiden (2:24)",
        en: "Yes: the term of a complaint by e-mail may start at internal forwarding (2:24)",
      },
      no: {
        nl: "Nee: de termijn begint altijd bij de ontvangst",
        en: "No: the term always starts on receipt",
      },
    },
  } satisfies FieldsOf<Asked>,
};

export const loader = (args: Route.LoaderArgs) => loadNewest(args);

export const action = publishVersion({
  form,
  preview: async (api, settings: Asked) => (await api.query(SettingsPreview, { settings })).preview,
  make: async (api, settings, about) =>
    (await api.mutate(ChangeSettings, { input: { ...about, settings } })).made,
  made: "settings",
});

/** What the municipality chooses for itself, for complaints that come in from now on. */
export default function Settings({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
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
      form={form}
      initial={initial}
      state={actionData}
    />
  );
}

const texts = defineTexts({
  nl: {
    title: "Instellingen wijzigen",
    effect: (facts: { day: string }) =>
      `Er komt een nieuwe versie, die geldt vanaf vandaag, ${facts.day}, voor klachten die hierna binnenkomen. Een open klacht houdt de instellingen van haar ontvangst, tot de coördinator de nieuwe overneemt.`,
  },
  en: {
    title: "Change settings",
    effect: (facts) =>
      `A new version is made, which holds from today, ${facts.day}, for complaints that come in after this. An open complaint keeps the settings of its receipt until the coordinator adopts the new ones.`,
  },
});
