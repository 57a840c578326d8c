import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { pathIn } from "@gehoor/web/i18n/language.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { redirect } from "react-router";
import { complaintWords } from "#app/words/complaint-words.texts.ts";
import { BackToComplaint } from "../commands/command-page.tsx";
import { found } from "../commands/load-command.server.ts";
import { AnsweredPart } from "../ending/answered-part.tsx";
import { endedPartWords } from "../ending/ended-part-words.server.ts";
import { texts as endings } from "../ending/ending.texts.ts";
import type { Route } from "./+types/answer.ts";
import { texts } from "./answer.texts.ts";

export const AnswerQuery = graphql(
  `query AnswerQuery($reference: String!) {
    complaint(reference: $reference) {
      reference
      ending { on outcome }
      parts { number subject description findings judgement norms ending { as on ombudsmanUntilOn } }
      conclusions {
        text
        deviationReason
        measures { number description dueOn department { name { nl en } } }
      }
      ombudsmanStep { open untilOn }
      letters(first: 100) { edges { node { number kind readable } } }
    }
  }`,
);

export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, language } = requestContext(context);
  const complaint = found(api, (await api.query(AnswerQuery, params)).complaint);
  const { ending, conclusions, letters, ombudsmanStep: step } = complaint;
  // Before there is one, its complaint's page tells when it comes.
  if (!ending?.outcome) throw redirect(pathIn(language, `/mijn-klacht/${complaint.reference}`));
  const { long } = dayWords(language);
  const letter = letters.edges.find(({ node }) => node.kind === "DECISION" && node.readable);
  return {
    reference: complaint.reference,
    outcome: endings[language].outcome[ending.outcome],
    day: long(ending.on),
    parts: complaint.parts.map((part) => ({
      ...part,
      about: complaintWords[language].subject[part.subject],
      ended: part.ending ? endedPartWords(part.ending, language) : undefined,
    })),
    conclusions: conclusions?.text ?? undefined,
    deviation: conclusions?.deviationReason ?? undefined,
    measures: (conclusions?.measures ?? []).map(({ number, description, dueOn, department }) => ({
      number,
      description: description ?? "",
      until: dueOn === null ? undefined : long(dueOn),
      department: department?.name[language],
    })),
    ombudsmanUntil: step.open && step.untilOn !== null ? long(step.untilOn) : undefined,
    letter: letter?.node.number,
  };
}

export default function AnswerPage({ loaderData: answer }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { reference, parts, conclusions, deviation, measures, ombudsmanUntil, letter } = answer;
  return (
    <div className="g-wrap g-page">
      <BackToComplaint reference={reference} />
      <PageTitle below={t.below({ reference, day: answer.day })}>{t.title}</PageTitle>
      <div className="m-column">
        <section className="g-card g-card--prominent" aria-labelledby="uitkomst">
          <h2 id="uitkomst" className="g-heading g-heading--3">
            {answer.outcome}
          </h2>
          {letter !== undefined && (
            <p>
              <PageLink to={`/mijn-klacht/${reference}/brieven/${letter}`} reloadDocument>
                {t.letter}
              </PageLink>
            </p>
          )}
        </section>
        {parts.map((part) => (
          <AnsweredPart key={part.number} part={part} several={parts.length > 1} />
        ))}
        {(conclusions || measures.length > 0) && (
          <Card title={t.conclusions}>
            {conclusions && <p className="m-written">{conclusions}</p>}
            {deviation && <p className="m-written">{deviation}</p>}
            {measures.length > 0 && (
              <ul className="m-measures">
                {measures.map(({ number, description, until, department }) => (
                  <li key={number}>
                    {description}
                    {department && <span className="g-quiet"> · {department}</span>}
                    {until && <span className="g-quiet"> · {t.until({ day: until })}</span>}
                  </li>
                ))}
              </ul>
            )}
          </Card>
        )}
        {ombudsmanUntil && (
          <Card title={t.disagree}>
            <p>{t.disagreeText({ day: ombudsmanUntil })}</p>
            <p>
              <PageLink to={`/mijn-klacht/${reference}/ombudsman`}>{t.ombudsman}</PageLink>
            </p>
          </Card>
        )}
      </div>
    </div>
  );
}
