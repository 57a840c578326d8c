import { Card } from "@gehoor/web/blocks/card.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Link } from "react-router";
import { useActionEffects } from "../../../actions/use-action-names.ts";
import { Day } from "../../../days/day.tsx";
import { awaitedTexts, becauseTexts, meanwhileTexts, stepTexts } from "../../../next-step/step.texts.ts";
import type { StepData } from "../../../next-step/step-fields.ts";
import { stepPath } from "../../../next-step/step-path.ts";
import { useStepName } from "../../../next-step/use-step-name.ts";
import type { Code } from "../../../words/code.ts";
import type { CaseData } from "../../case-query.ts";

type Complaint = Pick<CaseData, "reference" | "handler" | "nextStep" | "returnedComments">;

/** The one thing to do now, or what is waited for; nothing where the turn is with somebody else. */
export function StepCard({ complaint }: { readonly complaint: Complaint }) {
  const { title } = useTexts(stepTexts);
  const step = complaint.nextStep;
  if (!step) return null;
  return (
    <Card title={title}>
      {step.action && <ToDo complaint={complaint} step={step} action={step.action} />}
      {step.awaited && <ToWaitFor awaited={step.awaited} untilOn={step.untilOn} />}
      {step.because === "RETURNED" && <Remarks words={complaint.returnedComments} />}
    </Card>
  );
}

type ToDoProps = {
  readonly complaint: Complaint;
  readonly step: StepData;
  readonly action: Code<"ActionType">;
};

function ToDo({ complaint, step, action }: ToDoProps) {
  const nameOf = useStepName(complaint);
  const effectOf = useActionEffects();
  const because = useTexts(becauseTexts);
  return (
    <p>
      <Link
        className="s-action s-action--first"
        to={stepPath(complaint.reference, action, step)}
        data-key="a"
      >
        {nameOf(action, step)}
        <small>{step.because ? because[step.because] : effectOf(action)}</small>
      </Link>
    </p>
  );
}

type ToWaitForProps = { readonly awaited: Code<"Awaited">; readonly untilOn: string | null };

function ToWaitFor({ awaited, untilOn }: ToWaitForProps) {
  const t = useTexts(stepTexts);
  const what = useTexts(awaitedTexts)[awaited];
  const meanwhile = useTexts(meanwhileTexts)[awaited];
  return (
    <p className="s-wait">
      <b>{t.wait({ what })}</b>
      {untilOn && (
        <>
          {" "}
          {awaited === "HEARING" ? t.on : t.until} <Day on={untilOn} />
        </>
      )}
      <small>{meanwhile}</small>
    </p>
  );
}

function Remarks({ words }: { readonly words: string | null }) {
  const { remarks } = useTexts(stepTexts);
  return (
    words && (
      <>
        <p>{remarks}</p>
        <p className="s-typed">{words}</p>
      </>
    )
  );
}
