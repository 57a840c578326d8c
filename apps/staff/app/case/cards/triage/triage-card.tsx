import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Button } from "@gehoor/web/forms/button.tsx";
import { TextInput } from "@gehoor/web/forms/fields/controls.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { type ReactNode, useId } from "react";
import { useActionEffects, useActionNames } from "../../../actions/use-action-names.ts";
import { actionPath } from "../../../commands/action-path.ts";
import { Day } from "../../../days/day.tsx";
import { becauseTexts } from "../../../next-step/step.texts.ts";
import type { CaseData } from "../../case.server.ts";
import { StepCard } from "../progress/step-card.tsx";
import { QuickForm } from "../quick-form.tsx";
import { OtherWays } from "./other-ways.tsx";
import { texts } from "./triage.texts.ts";
import { isInTriage, isLeft, spokenOn, type TriageAction } from "./triage-actions.ts";
import "./triage.css";

type Props = { readonly data: CaseData };

/**
 * A new complaint taken in on one screen: receipt confirmed, the complainant called, somebody asked to handle it, each by one
 * button beside what it is about; and the ways that lead elsewhere.
 */
export function TriageCard({ data }: Props) {
  const t = useTexts(texts);
  const { complaint, actions } = data;
  const { nextStep: step } = complaint;
  const next = isInTriage(step) ? step.action : undefined;
  return (
    <>
      {!next && <StepCard complaint={complaint} />}
      <Card title={t.title} screenOnly>
        <ol className="s-triage">
          <Receipt data={data} next={next} />
          <Call data={data} next={next} urgent={step?.because === "URGENT"} />
          <Assignment data={data} next={next} />
        </ol>
        <OtherWays complaint={complaint} possible={actions.possible} />
      </Card>
    </>
  );
}

type StepProps = Props & {
  /** Which of the three is to be done first. */
  readonly next: TriageAction | undefined;
};

function Receipt({ data, next }: StepProps) {
  const t = useTexts(texts);
  const name = useActionNames()("START_ASSESSMENT");
  const effect = useActionEffects()("START_ASSESSMENT");
  if (!isLeft("START_ASSESSMENT", data.complaint)) return <Done>{t.confirmed}</Done>;
  return (
    <ToDo data={data} type="START_ASSESSMENT" title={name}>
      <p className="s-small">{effect}</p>
      <PressButton type="START_ASSESSMENT" next={next} sign="b">
        {name}
      </PressButton>
    </ToDo>
  );
}

function Call({ data, next, urgent }: StepProps & { readonly urgent: boolean }) {
  const t = useTexts(texts);
  const because = useTexts(becauseTexts);
  const id = useId();
  const { reference } = data.complaint;
  const on = spokenOn(data.complaint);
  if (on)
    return (
      <Done>
        {t.spoken} <Day on={on} />
      </Done>
    );
  return (
    <ToDo data={data} type="RECORD_CONTACT" title={t.speak}>
      {urgent && <p>{because.URGENT}</p>}
      <input type="hidden" name="contactedOn" value={data.today} />
      <input type="hidden" name="mode" value="PHONE" />
      <label className="s-small" htmlFor={id}>
        {t.said}
      </label>
      <TextInput id={id} name="note" autoComplete="off" data-key="c" />
      <div className="s-triage__press">
        <PressButton type="RECORD_CONTACT" next={next}>
          {t.called}
        </PressButton>
        <PageLink to={actionPath(reference, "RECORD_CONTACT")}>{t.otherwise}</PageLink>
      </div>
    </ToDo>
  );
}

function Assignment({ data, next }: StepProps) {
  const t = useTexts(texts);
  const { routeSuggestion: route, proposedHandler, reference } = data.complaint;
  if (proposedHandler && !isLeft("ASSIGN_HANDLER", data.complaint))
    return <Done>{t.asked(proposedHandler)}</Done>;
  const suggested = route?.handler;
  return (
    <ToDo data={data} type="ASSIGN_HANDLER" title={t.assign} lead={<Suggestion data={data} />}>
      <div className="s-triage__press">
        {suggested && (
          <>
            <input type="hidden" name="handlerId" value={suggested.id} />
            <PressButton type="ASSIGN_HANDLER" next={next} sign="r">
              {t.ask(suggested)}
            </PressButton>
          </>
        )}
        <PageLink to={actionPath(reference, "ASSIGN_HANDLER")} data-key={suggested ? undefined : "r"}>
          {t.somebodyElse}
        </PageLink>
      </div>
    </ToDo>
  );
}

/** Who the rules of the house suggest, and why. */
function Suggestion({ data: { complaint, suggestion } }: Props) {
  const { signs } = useTexts(texts);
  const route = complaint.routeSuggestion;
  if (!route || !suggestion) return null;
  return (
    <>
      <p className="s-small">
        {route.handler && <b>{route.handler.name}. </b>}
        {suggestion.reason} ({route.article})
      </p>
      {suggestion.notes.map((note) => (
        <p key={note} className="s-small">
          {note}
        </p>
      ))}
      {route.signatory && (
        <p className="s-small">
          {signs}: {route.signatory.name}
        </p>
      )}
    </>
  );
}

function Done({ children }: { readonly children: ReactNode }) {
  const { done } = useTexts(texts);
  return (
    <li className="s-triage__done">
      <span aria-hidden="true">✓</span>
      <span className="g-visually-hidden">{done}: </span>
      <span>{children}</span>
    </li>
  );
}

type ToDoProps = Props & {
  readonly type: TriageAction;
  readonly title: string;
  /** What is worth knowing also while it cannot be done. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
};

/** The form of one of the three; where it cannot be done now, why. */
function ToDo({ data, type, title, lead, children }: ToDoProps) {
  const { complaint, actions, keys } = data;
  const why = [...actions.telling, ...actions.other].find((one) => one.type === type);
  const may = actions.possible.includes(type);
  return (
    <li>
      <h3 className="s-triage__title">{title}</h3>
      {lead}
      {may ? (
        <QuickForm type={type} complaint={complaint} idempotencyKey={keys[type]}>
          <input type="hidden" name="version" value={complaint.version} />
          {children}
        </QuickForm>
      ) : (
        why && (
          <p className="s-small">
            {why.words} ({why.article})
          </p>
        )
      )}
    </li>
  );
}

type PressProps = {
  readonly type: TriageAction;
  readonly next: TriageAction | undefined;
  /** The key that leads to it. */
  readonly sign?: string;
  readonly children: ReactNode;
};

function PressButton({ type, next, sign, children }: PressProps) {
  const isNext = type === next;
  return (
    <Button
      type="submit"
      variant={isNext ? "primary" : "secondary"}
      data-key={[isNext && "a", sign].filter(Boolean).join(" ")}
    >
      {children}
    </Button>
  );
}
