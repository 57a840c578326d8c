import { Card } from "@gehoor/web/blocks/card.tsx";
import { Tag, type Tone } from "@gehoor/web/blocks/tag.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Day, Moment } from "../../../days/day.tsx";
import type { Code } from "../../../words/code.ts";
import { deadlineStatusTexts, termTexts } from "../../../words/term.texts.ts";
import type { CaseData } from "../../case.server.ts";
import { texts as cards } from "../../case.texts.ts";
import { DeadlineBar } from "../../deadline-bar.tsx";

const texts = defineTexts({
  nl: {
    how: "Hoe is dit berekend?",
    whatIf: "Wat als ik verdaag?",
    whatIfLead:
      "Verdagen kan één keer, met hoogstens vier weken, vóór het einde van de termijn. De klager en de beklaagde krijgen bericht.",
    weeks: (facts: { weeks: number }) => (facts.weeks === 1 ? "1 week" : `${facts.weeks} weken`),
    oral: "De behandeltermijn loopt nog niet: de klager moet de opgeschreven klacht eerst bevestigen.",
    straight:
      "De termijnen van de klachtenprocedure lopen niet: hierover is bij ons geen klacht. Of het verzoek op tijd is, beoordeelt de ombudsman.",
    until: "uiterlijk",
    met: "gedaan op",
    begins: "begint na",
  },
  en: {
    how: "How was this computed?",
    whatIf: "What if I adjourn?",
    whatIfLead:
      "Adjourning is possible once, by at most four weeks, before the end of the term. Complainant and person complained about are told.",
    weeks: (facts) => (facts.weeks === 1 ? "1 week" : `${facts.weeks} weeks`),
    oral: "The term for the answer does not run yet: the complainant must first confirm the complaint as written down.",
    straight:
      "The terms of the complaint procedure do not run: there is no complaint about this here. Whether the request is in time is for the ombudsman to say.",
    until: "by",
    met: "done on",
    begins: "begins after",
  },
});

const tones: Record<Code<"DeadlineStatus">, Tone> = {
  OPEN: "calm",
  LATE: "late",
  MET: "done",
  MET_LATE: "soon",
  LAPSED: "over",
};

/** The terms on one line, each explained, and what adjourning would do. */
export function DeadlinesCard({ data }: { readonly data: CaseData }) {
  const title = useTexts(cards).cards.deadlines;
  const t = useTexts(texts);
  const { terms, adjourned, complaint } = data;
  if (complaint.straightToOmbudsman) return <OmbudsmanTerms terms={terms} today={data.today} />;
  if (terms.length === 0) return null;
  return (
    <Card title={title}>
      {complaint.startsOn === null && complaint.open && <p>{t.oral}</p>}
      <DeadlineBar bar={data.bar} today={data.today} />
      <div className="s-unfold">
        <details>
          <summary>{t.how}</summary>
          <ul className="s-list">
            {terms.map((term) => (
              <TermExplained key={`${term.kind} ${term.dueOn}`} term={term} today={data.today} />
            ))}
          </ul>
        </details>
        {adjourned.length > 0 && !complaint.adjournment && (
          <details className="g-screen-only">
            <summary>{t.whatIf}</summary>
            <p>{t.whatIfLead}</p>
            <ul className="s-list">
              {adjourned.map(({ weeks, dueOn, words }) => (
                <li key={weeks}>
                  <b>{t.weeks({ weeks })}</b>: {t.until} <Day on={dueOn} as="long" />
                  <div className="s-small">{words.steps.slice(2).join(" ")}</div>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </Card>
  );
}

/** Of a request without a complaint: the ombudsman's year and what they set; there is nothing to lay out on a line. */
function OmbudsmanTerms({ terms, today }: Pick<CaseData, "terms" | "today">) {
  const title = useTexts(cards).cards.deadlines;
  const t = useTexts(texts);
  return (
    <Card title={title}>
      <p>{t.straight}</p>
      <ul className="s-list">
        {terms.map((term) => (
          <TermExplained key={`${term.kind} ${term.dueOn}`} term={term} today={today} />
        ))}
      </ul>
    </Card>
  );
}

type ExplainedProps = { readonly term: CaseData["terms"][number]; readonly today: string };

function TermExplained({ term, today }: ExplainedProps) {
  const t = useTexts(texts);
  const names = useTexts(termTexts);
  const statuses = useTexts(deadlineStatusTexts);
  return (
    <li>
      <b className="s-first-capital">{names[term.kind]}</b>: {t.until}{" "}
      {term.dueAt ? <Moment at={term.dueAt} /> : <Day on={term.dueOn} as="long" />}{" "}
      <Tag tone={tones[term.status]}>
        {term.metOn ? (
          <>
            {t.met} <Day on={term.metOn} />
          </>
        ) : term.startsOn > today ? (
          // The year at the ombudsman, before an answer or the last day for one: nothing runs yet.
          <>
            {t.begins} <Day on={term.startsOn} />
          </>
        ) : (
          statuses[term.status]
        )}
      </Tag>
      <div>{term.words.steps.join(" ")}</div>
      <div className="s-small">{term.words.articles.join(" · ")}</div>
    </li>
  );
}
