import { Card } from "@gehoor/web/blocks/card.tsx";
import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { Day, Moment } from "../days/day.tsx";
import type { Code } from "../words/code.ts";
import { termTexts } from "../words/term.texts.ts";
import { rungTexts, stepWords } from "./ladder/step-words.ts";
import { settingTexts } from "./setting.texts.ts";

export const ChangesFields = graphql(`
  fragment VersionChanges on VersionChange @_unmask {
    ofCalendar version at by { name }
    days { change on }
    settings { name from to }
    steps { termKind rung from to }
  }
`);

type Change = ResultOf<typeof ChangesFields>;

/** Who changed calendar and settings when, latest first. */
export function ChangesCard({ changes }: { readonly changes: readonly Change[] }) {
  const t = useTexts(texts);
  return (
    <Card title={t.title}>
      <ul className="s-list">
        {changes.map((change) => (
          <li key={`${change.ofCalendar} ${change.version}`}>
            <ChangeWords change={change} />
            <div className="s-small">
              {change.ofCalendar ? t.calendar(change) : t.settings(change)} · <Moment at={change.at} /> ·{" "}
              {change.by?.name ?? t.cameAlong}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ChangeWords({ change: { days, settings, steps } }: { readonly change: Change }) {
  const t = useTexts(texts);
  const kinds = useTexts(kindTexts);
  const names = useTexts(settingTexts);
  const terms = useTexts(termTexts);
  const rungs = useTexts(rungTexts);
  const language = useLanguage();
  if (days.length + settings.length + steps.length === 0) return t.first;
  return (
    <>
      {days.map(({ change, on }) => (
        <div key={`${change} ${on}`}>
          {kinds[change]}: <Day on={on} as="long" />
        </div>
      ))}
      {settings.map(({ name, from, to }) => {
        const isFlag = flags.includes(name);
        const words = (value: number) => (isFlag ? (value === 1 ? t.yes : t.no) : String(value));
        return <div key={name}>{t.setting({ name: names[name], from: words(from), to: words(to) })}</div>;
      })}
      {steps.map(({ termKind, rung, from, to }) => (
        <div key={`${termKind} ${rung}`}>
          {t.setting({
            name: `${terms[termKind]}, ${rungs[rung]}`,
            from: stepWords(from, language),
            to: stepWords(to, language),
          })}
        </div>
      ))}
    </>
  );
}

const flags: readonly Code<"SettingName">[] = ["withAdviser", "bbsIsOwnAuthority", "siteIsDesignated"];

const kindTexts = wordTexts<Code<"CalendarChangeKind">>({
  ADD_DECREE_DAY: { nl: "Feestdag bij besluit toegevoegd", en: "Holiday by decree added" },
  VERIFY_DECREE_DAY: { nl: "Feestdag nagekeken", en: "Holiday checked" },
  REMOVE_DECREE_DAY: { nl: "Feestdag verwijderd", en: "Holiday removed" },
  ADD_CLOSED_DAY: { nl: "Sluitingsdag toegevoegd", en: "Closed day added" },
  REMOVE_CLOSED_DAY: { nl: "Sluitingsdag verwijderd", en: "Closed day removed" },
});

const texts = defineTexts({
  nl: {
    title: "Wijzigingen",
    calendar: (facts: { version: number }) => `kalender, versie ${facts.version}`,
    settings: (facts: { version: number }) => `instellingen, versie ${facts.version}`,
    cameAlong: "bij de installatie",
    first: "Waarden bij de start",
    yes: "ja",
    no: "nee",
    setting: (facts: { name: string; from: string; to: string }) =>
      `${facts.name}: van ${facts.from} naar ${facts.to}`,
  },
  en: {
    title: "Changes",
    calendar: (facts) => `calendar, version ${facts.version}`,
    settings: (facts) => `settings, version ${facts.version}`,
    cameAlong: "at installation",
    first: "Values at the start",
    yes: "yes",
    no: "no",
    setting: (facts) => `${facts.name}: from ${facts.from} to ${facts.to}`,
  },
});
