import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Tag } from "@gehoor/web/blocks/tag.tsx";
import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { casePath } from "../../commands/action-path.ts";
import { Day } from "../../days/day.tsx";
import { outcomeTexts } from "../../words/outcome.texts.ts";
import { statusTexts } from "../../words/status.texts.ts";
import { texts } from "../case.texts.ts";

/** What the card of the outcome shows. */
export const OutcomeFields = graphql(`
  fragment OutcomeFields on Complaint @_unmask {
    status
    ending { on outcome inTime ombudsmanUntilOn }
    conclusions { text deviationReason measures { number description dueOn department { name { nl en } } } }
    mergedInto { reference }
  }
`);

type Data = ResultOf<typeof OutcomeFields>;

/** What was approved but has not left yet has no decline to look at again. */
type Props = {
  readonly complaint: Data & {
    readonly decline?: { readonly reviewOn: string | null; readonly reviewedOn: string | null } | null;
  };
};

/** How it ended or is about to: outcome, conclusions and measures. */
export function OutcomeCard({ complaint }: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  const outcomes = useTexts(outcomeTexts);
  const statuses = useTexts(statusTexts);
  const { ending, decline, conclusions, mergedInto } = complaint;
  if (!ending && !conclusions && !mergedInto) return null;
  return (
    <Card title={t.cards.outcome}>
      {ending && (
        <p>
          <Tag tone="over">{ending.outcome ? outcomes[ending.outcome] : statuses[complaint.status]}</Tag>{" "}
          <Day on={ending.on} as="long" />
          {ending.inTime !== null && `, ${ending.inTime ? t.inTime : t.notInTime}`}
          {ending.ombudsmanUntilOn && (
            <>
              {" "}
              · {t.ombudsmanUntil} <Day on={ending.ombudsmanUntilOn} as="long" />
            </>
          )}
        </p>
      )}
      {ending && decline?.reviewedOn && (
        <p>
          {decline.reviewOn ? t.stillInvestigated : t.investigationOver} (<Day on={decline.reviewedOn} />)
        </p>
      )}
      {mergedInto && (
        <p>
          {t.mergedInto} <PageLink to={casePath(mergedInto.reference)}>{mergedInto.reference}</PageLink>
        </p>
      )}
      {conclusions && (
        <>
          <h3>{t.conclusions}</h3>
          <p className="s-typed">{conclusions.text ?? t.noConclusions}</p>
          {conclusions.deviationReason && (
            <p className="s-typed">
              <b>{t.deviation}:</b> {conclusions.deviationReason}
            </p>
          )}
          {conclusions.measures.length > 0 && <h3>{t.measures}</h3>}
          <ul>
            {conclusions.measures.map((measure) => (
              <li key={measure.number}>
                {measure.description}
                {measure.department && ` · ${measure.department.name[language]}`}
                {measure.dueOn && (
                  <>
                    {" "}
                    · <Day on={measure.dueOn} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
