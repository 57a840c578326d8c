import { Card } from "@gehoor/web/blocks/card.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { Judgement, Norm } from "#app/words/codes.ts";
import { ownActs } from "#app/words/own-acts.texts.ts";
import { texts } from "../letters/answer.texts.ts";
import { normTexts } from "./norms.texts.ts";

type Part = {
  readonly number: number;
  readonly about: string;
  readonly description: string | null;
  readonly findings: string | null;
  readonly judgement: Judgement | null;
  readonly norms: readonly Norm[];
  /** What became of it where it ended by itself. */
  readonly ended: string | undefined;
};

/** One grievance with what was found, the judgement in plain words and the norms it rests on. */
export function AnsweredPart({ part, several }: { readonly part: Part; readonly several: boolean }) {
  const t = useTexts(texts);
  const say = useTexts(ownActs);
  const norms = useTexts(normTexts);
  const { number, about, description, findings, judgement } = part;
  return (
    <Card title={several ? t.part({ number, about }) : about}>
      {description && (
        <details className="m-said">
          <summary>{t.complaint}</summary>
          <p className="m-written">{description}</p>
        </details>
      )}
      {part.ended && <p>{part.ended}</p>}
      {findings && (
        <>
          <h3 className="g-heading g-heading--5">{say.found({ findings })}</h3>
          <p className="m-written">{findings}</p>
        </>
      )}
      {judgement && (
        <>
          <h3 className="g-heading g-heading--5">{t.judgement}</h3>
          <p>
            <strong>{t.judgements[judgement]}</strong>
          </p>
        </>
      )}
      {part.norms.length > 0 && (
        <>
          <h3 className="g-heading g-heading--5">{t.norms}</h3>
          <ul className="m-norms">
            {part.norms.map((norm) => (
              <li key={norm}>
                <strong>{norms[norm].name}.</strong> {norms[norm].means}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
