import { DeadlineExplanation } from "@gehoor/web/blocks/deadline-explanation.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Timeline, TimelineStep } from "@gehoor/web/blocks/timeline.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { texts } from "../../complaint.texts.ts";
import type { StepWords } from "../told-words.ts";

type Props = {
  readonly reference: string;
  readonly steps: readonly StepWords[];
  readonly open: boolean;
};

/** The steps done and to come, with their dates. */
export function Procedure({ reference, steps, open }: Props) {
  const t = useTexts(texts);
  return (
    <section aria-labelledby="stappen">
      <h2 id="stappen" className="g-heading g-heading--3 m-heading">
        {open ? t.steps : t.stepsOver}
      </h2>
      <Timeline>
        {steps.map(({ title, state, text, explanation, action }) => (
          <TimelineStep key={`${title} ${text}`} title={title} state={state}>
            {text && <p>{text}</p>}
            {action && (
              <p>
                <PageLink to={`/mijn-klacht/${reference}/${action.to}`}>{action.label}</PageLink>
              </p>
            )}
            {explanation && <DeadlineExplanation steps={explanation} />}
          </TimelineStep>
        ))}
      </Timeline>
    </section>
  );
}
