import { Card } from "@gehoor/web/blocks/card.tsx";
import { Tag } from "@gehoor/web/blocks/tag.tsx";
import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Day } from "../../days/day.tsx";
import { normTexts } from "../../words/norm.texts.ts";
import {
  followUpTexts,
  ombudsmanRouteTexts,
  ombudsmanStageTexts,
  verdictTexts,
} from "../../words/ombudsman.texts.ts";
import { texts as cards } from "../case.texts.ts";

/** What the card of the ombudsman shows. */
export const OmbudsmanFields = graphql(`
  fragment OmbudsmanFields on Complaint @_unmask {
    dossierShare { sharedOn openedOn requestByOn }
    ombudsman {
      receivedOn via stage closedOn
      demands { number demandedOn dueOn text answer answeredOn }
      findings { receivedOn dueOn text answer answeredOn }
      report { on verdict norms text }
      recommendations { number text choice reasons answeredOn }
    }
  }
`);

type Data = ResultOf<typeof OmbudsmanFields>;

const texts = defineTexts({
  nl: {
    received: "Verzoek ontvangen",
    shared: "De klager deelde het dossier met de ombudsman op",
    opened: "ingezien op",
    notOpened: "nog niet ingezien",
    demand: (facts: { number: number }) => `Vraag ${facts.number}`,
    due: "antwoord vóór of op",
    answered: "beantwoord",
    open: "nog te beantwoorden",
    findings: "Bevindingen",
    answer: "Antwoord van de gemeente",
    report: "Rapport",
    norms: "Norm",
    recommendation: (facts: { number: number }) => `Aanbeveling ${facts.number}`,
    reasons: "Redenen",
  },
  en: {
    received: "Request received",
    shared: "The complainant shared the file with the ombudsman on",
    opened: "opened on",
    notOpened: "not yet opened",
    demand: (facts) => `Question ${facts.number}`,
    due: "answer by",
    answered: "answered",
    open: "to be answered",
    findings: "Findings",
    answer: "Answer of the municipality",
    report: "Report",
    norms: "Norm",
    recommendation: (facts) => `Recommendation ${facts.number}`,
    reasons: "Reasons",
  },
});

/** The thread with the ombudsman: questions with their terms, findings, report, recommendations and what was answered. */
export function OmbudsmanCard({ complaint }: { readonly complaint: Data }) {
  const title = useTexts(cards).cards.ombudsman;
  const t = useTexts(texts);
  const stages = useTexts(ombudsmanStageTexts);
  const routes = useTexts(ombudsmanRouteTexts);
  const { ombudsman, dossierShare } = complaint;
  if (!ombudsman && !dossierShare) return null;
  return (
    <Card title={title}>
      {dossierShare && (
        <p>
          {t.shared} <Day on={dossierShare.sharedOn} />,{" "}
          {dossierShare.openedOn ? (
            <>
              {t.opened} <Day on={dossierShare.openedOn} />
            </>
          ) : (
            t.notOpened
          )}
          .
        </p>
      )}
      {ombudsman && (
        <>
          <p>
            <Tag tone={ombudsman.closedOn ? "over" : "soon"}>{stages[ombudsman.stage]}</Tag> {t.received}{" "}
            <Day on={ombudsman.receivedOn} /> · {routes[ombudsman.via].toLowerCase()}
          </p>
          <Thread ombudsman={ombudsman} />
        </>
      )}
    </Card>
  );
}

function Thread({ ombudsman }: { readonly ombudsman: NonNullable<Data["ombudsman"]> }) {
  const t = useTexts(texts);
  const verdicts = useTexts(verdictTexts);
  const norms = useTexts(normTexts);
  const choices = useTexts(followUpTexts);
  const { demands, findings, report, recommendations } = ombudsman;
  return (
    <ol className="s-list">
      {demands.map((demand) => (
        <li key={`demand ${demand.number}`}>
          <b>{t.demand({ number: demand.number })}</b>, {t.due} <Day on={demand.dueOn} />{" "}
          <Answered on={demand.answeredOn} />
          <p className="s-typed">{demand.text}</p>
          <Answer text={demand.answer} />
        </li>
      ))}
      {findings && (
        <li>
          <b>{t.findings}</b>, {t.due} <Day on={findings.dueOn} /> <Answered on={findings.answeredOn} />
          <p className="s-typed">{findings.text}</p>
          <Answer text={findings.answer} />
        </li>
      )}
      {report && (
        <li>
          <b>{t.report}</b>, <Day on={report.on} />: {verdicts[report.verdict]}
          {report.norms.length > 0 && (
            <span className="g-quiet">
              {" "}
              · {t.norms}: {report.norms.map((norm) => norms[norm].toLowerCase()).join(", ")}
            </span>
          )}
          <p className="s-typed">{report.text}</p>
        </li>
      )}
      {recommendations.map((one) => (
        <li key={`recommendation ${one.number}`}>
          <b>{t.recommendation({ number: one.number })}</b> <Answered on={one.answeredOn} />
          <p className="s-typed">{one.text}</p>
          {one.choice && <Answer text={`${choices[one.choice]}. ${one.reasons ?? ""}`} />}
        </li>
      ))}
    </ol>
  );
}

function Answered({ on }: { readonly on: string | null }) {
  const t = useTexts(texts);
  return on ? (
    <Tag tone="done">
      {t.answered} <Day on={on} />
    </Tag>
  ) : (
    <Tag tone="soon">{t.open}</Tag>
  );
}

function Answer({ text }: { readonly text: string | null }) {
  const t = useTexts(texts);
  if (!text) return null;
  return (
    <p className="s-typed s-answer">
      <b>{t.answer}:</b> {text}
    </p>
  );
}
