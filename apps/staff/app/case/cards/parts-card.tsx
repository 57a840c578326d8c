import { Card } from "@gehoor/web/blocks/card.tsx";
import { Tag } from "@gehoor/web/blocks/tag.tsx";
import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Day } from "../../days/day.tsx";
import type { StepData } from "../../next-step/step-fields.ts";
import { hearingModeTexts } from "../../words/hearing.texts.ts";
import { subjectTexts } from "../../words/intake.texts.ts";
import { normTexts } from "../../words/norm.texts.ts";
import { declineTexts, judgementTexts, partEndTexts } from "../../words/outcome.texts.ts";
import { texts } from "../case.texts.ts";
import { OpeningTexts, WrittenText, type WrittenTexts } from "./opening-texts.tsx";

/** What the card of the parts shows. */
export const PartsFields = graphql(`
  fragment PartsFields on Complaint @_unmask {
    view oralWish joinedReferences
    parts { number subject description findings judgement norms ending { as on ombudsmanUntilOn ground } }
  }
`);

type Data = ResultOf<typeof PartsFields>;

type Props = {
  readonly complaint: Data & Partial<WrittenTexts> & { readonly nextStep?: StepData | null };
};

/** What it is about, part by part, with the judgement on each. */
export function PartsCard({ complaint }: Props) {
  const t = useTexts(texts);
  const modes = useTexts(hearingModeTexts);
  const { parts, oralWish, view, nextStep, joinedReferences } = complaint;
  // Missing is what is to be done now, not what comes weeks later.
  const toJudge = nextStep?.action === "JUDGE_PART";
  if (parts.length === 0) return null;
  return (
    <Card title={view === "RESPONDENT" ? t.cards.copy : t.cards.about}>
      {parts.map((part) => (
        <PartOfComplaint key={part.number} part={part} toJudge={toJudge} />
      ))}
      {joinedReferences.length > 0 && (
        <WrittenText title={t.joined}>{joinedReferences.join(", ")}</WrittenText>
      )}
      <OpeningTexts {...complaint} />
      {oralWish && <WrittenText title={t.oralWish}>{modes[oralWish]}</WrittenText>}
    </Card>
  );
}

type PartProps = { readonly part: Data["parts"][number]; readonly toJudge: boolean };

function PartOfComplaint({ part, toJudge }: PartProps) {
  const t = useTexts(texts);
  const subjects = useTexts(subjectTexts);
  const judgements = useTexts(judgementTexts);
  const ends = useTexts(partEndTexts);
  const norms = useTexts(normTexts);
  return (
    <div className="s-part">
      <h3>
        {part.number}. {subjects[part.subject]}{" "}
        {part.ending ? (
          <Tag tone="over">{ends[part.ending.as]}</Tag>
        ) : part.judgement ? (
          <Tag tone="over">{judgements[part.judgement]}</Tag>
        ) : (
          toJudge && <Tag tone="calm">{t.noJudgement}</Tag>
        )}
      </h3>
      {part.ending && <HowItEnded ending={part.ending} />}
      <p className="s-typed">{part.description}</p>
      {part.findings && (
        <p className="s-typed">
          <b>{t.findings}:</b> {part.findings}
        </p>
      )}
      {part.norms.length > 0 && (
        <p className="g-quiet">
          {t.norms}: {part.norms.map((norm) => norms[norm].toLowerCase()).join(", ")}
        </p>
      )}
    </div>
  );
}

/** Since when, on which ground, and until when the complainant can go to the ombudsman about this part alone. */
function HowItEnded({ ending }: { readonly ending: NonNullable<Data["parts"][number]["ending"]> }) {
  const t = useTexts(texts);
  const grounds = useTexts(declineTexts);
  return (
    <p className="g-quiet">
      <Day on={ending.on} as="long" />
      {ending.ground && ` · ${grounds[ending.ground]}`}
      {ending.ombudsmanUntilOn && (
        <>
          {" "}
          · {t.ombudsmanUntil} <Day on={ending.ombudsmanUntilOn} as="long" />
        </>
      )}
    </p>
  );
}
