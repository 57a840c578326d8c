import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { StuckWork } from "../administration/stuck-work.tsx";
import { Day, DayWordsProvider } from "../days/day.tsx";
import type { Upkeep as Data } from "./upkeep.server.ts";

/** What waits for who keeps the system: stuck work, absences to come, and people who have never signed in. */
export function Upkeep({ upkeep }: { readonly upkeep: Data }) {
  const t = useTexts(texts);
  const { failedJobs, queue, coming, unbound, unboundCount, words } = upkeep;
  return (
    <DayWordsProvider value={words}>
      <StuckWork jobs={failedJobs} queue={queue} />
      <Card title={t.coming}>
        {coming.length === 0 && <p>{t.nobodyAway}</p>}
        <ul className="s-list">
          {coming.map(({ id, person, fromOn, untilOn, replacedBy }) => (
            <li key={id}>
              {person.name}: {t.from} <Day on={fromOn} />
              {untilOn && (
                <>
                  {" "}
                  {t.until} <Day on={untilOn} />
                </>
              )}
              <span className="s-small"> · {replacedBy ? t.by({ name: replacedBy.name }) : t.byNobody}</span>
            </li>
          ))}
        </ul>
        <PageLink to="/afwezigheid">{t.absences}</PageLink>
      </Card>
      <Card title={t.unbound({ count: unboundCount })}>
        <p>{unboundCount === 0 ? t.allBound : t.unboundLead}</p>
        <ul className="s-list">
          {unbound.map(({ id, name }) => (
            <li key={id}>
              <PageLink to={`/beheer/mensen/${id}`}>{name}</PageLink>
            </li>
          ))}
        </ul>
        <PageLink to="/beheer/mensen">{t.people}</PageLink>
      </Card>
    </DayWordsProvider>
  );
}

const texts = defineTexts({
  nl: {
    coming: "Binnenkort afwezig",
    nobodyAway: "Niemand heeft afwezigheid gemeld die nog moet beginnen.",
    from: "vanaf",
    until: "tot en met",
    by: (facts: { name: string }) => `vervanger ${facts.name}`,
    byNobody: "zonder vervanger",
    absences: "Alle afwezigheid",
    unbound: (facts: { count: number }) =>
      facts.count === 0 ? "Nog niet ingelogd" : `Nog niet ingelogd: ${facts.count}`,
    allBound: "Iedereen heeft al eens ingelogd.",
    unboundLead: "Hun account is nog niet gekoppeld. Nodig hen zo nodig opnieuw uit.",
    people: "Alle mensen",
  },
  en: {
    coming: "Absent soon",
    nobodyAway: "Nobody has reported an absence that is still to begin.",
    from: "from",
    until: "until",
    by: (facts) => `replaced by ${facts.name}`,
    byNobody: "without a replacement",
    absences: "All absences",
    unbound: (facts) => (facts.count === 0 ? "Not signed in yet" : `Not signed in yet: ${facts.count}`),
    allBound: "Everybody has signed in before.",
    unboundLead: "Their account is not bound yet. Invite them again where needed.",
    people: "All people",
  },
});
