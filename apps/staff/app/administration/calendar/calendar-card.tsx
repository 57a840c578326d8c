import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Tag } from "@gehoor/web/blocks/tag.tsx";
import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useContext } from "react";
import { Day } from "../../days/day.tsx";
import { dayTableContext } from "../../days/day-table-context.ts";
import { type ListedChange, listedDayPath } from "./listed-day-path.ts";

export const CalendarFields = graphql(`
  fragment CalendarOfTerms on CalendarData @_unmask {
    version decreeYearsFrom decreeYearsTo
    decreeDays { on decree verified }
    closedDays { on name }
  }
`);

type Props = {
  readonly calendar: ResultOf<typeof CalendarFields>;
  /** Whether this person may change it. */
  readonly laysDown: boolean;
};

/** The days with which the terms are computed. */
export function CalendarCard({ calendar, laysDown }: Props) {
  const t = useTexts(texts);
  const { version, decreeYearsFrom, decreeYearsTo, decreeDays, closedDays } = calendar;
  return (
    <Card title={t.calendar}>
      <p>{t.years({ from: decreeYearsFrom, to: decreeYearsTo, version })}</p>
      <h3>{t.decreeDays}</h3>
      <ul className="s-list">
        {decreeDays.map(({ on, decree, verified }) => (
          <li key={on}>
            <Day on={on} as="long" /> <span className="s-small">{decree}</span>{" "}
            {verified ? <Tag tone="done">{t.verified}</Tag> : <Tag tone="soon">{t.unverified}</Tag>}
            {laysDown && !verified && <ChangeLink on={on} change="VERIFY_DECREE_DAY" />}
            {laysDown && <ChangeLink on={on} change="REMOVE_DECREE_DAY" />}
          </li>
        ))}
      </ul>
      {laysDown && <PageLink to="/beheer/feestdag">{t.addDecreeDay}</PageLink>}
      <h3>{t.closedDays}</h3>
      {closedDays.length === 0 && <p>{t.none}</p>}
      <ul className="s-list">
        {closedDays.map(({ on, name }) => (
          <li key={on}>
            <Day on={on} as="long" />: {name}
            {laysDown && <ChangeLink on={on} change="REMOVE_CLOSED_DAY" />}
          </li>
        ))}
      </ul>
      {laysDown && <PageLink to="/beheer/sluitingsdag">{t.addClosedDay}</PageLink>}
    </Card>
  );
}

/** Leads to a change of one day; its name tells the day, since many such links stand on the page. */
function ChangeLink({ on, change }: { readonly on: string; readonly change: ListedChange }) {
  const t = useTexts(texts);
  const { days } = useContext(dayTableContext);
  return (
    <>
      {" "}
      <PageLink to={listedDayPath(on, change)} aria-label={`${t[change]}: ${days[on]?.long ?? on}`}>
        {t[change]}
      </PageLink>
    </>
  );
}

const texts = defineTexts({
  nl: {
    calendar: "Kalender",
    years: (facts: { from: number; to: number; version: number }) =>
      `Versie ${facts.version}. Besluiten over extra feestdagen zijn bekend van ${facts.from} tot en met ${facts.to}.`,
    decreeDays: "Bij besluit met een feestdag gelijkgestelde dagen",
    closedDays: "Dagen waarop het gemeentehuis dicht is",
    verified: "gecontroleerd",
    unverified: "te controleren",
    none: "Geen.",
    addDecreeDay: "Feestdag bij besluit toevoegen",
    addClosedDay: "Sluitingsdag toevoegen",
    VERIFY_DECREE_DAY: "Nagekeken",
    REMOVE_DECREE_DAY: "Verwijderen",
    REMOVE_CLOSED_DAY: "Verwijderen",
  },
  en: {
    calendar: "Calendar",
    years: (facts) =>
      `Version ${facts.version}. Decrees about extra holidays are known from ${facts.from} to ${facts.to}.`,
    decreeDays: "Days made equal to a holiday by decree",
    closedDays: "Days on which the town hall is closed",
    verified: "checked",
    unverified: "to be checked",
    none: "None.",
    addDecreeDay: "Add a holiday by decree",
    addClosedDay: "Add a closed day",
    VERIFY_DECREE_DAY: "Checked",
    REMOVE_DECREE_DAY: "Remove",
    REMOVE_CLOSED_DAY: "Remove",
  },
});
