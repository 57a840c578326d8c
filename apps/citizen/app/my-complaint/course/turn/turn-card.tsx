import { DeadlineExplanation } from "@gehoor/web/blocks/deadline-explanation.tsx";
import { ButtonLink, PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Address } from "@gehoor/web/blocks/prose.tsx";
import { Quoted } from "../../commands/quoted.tsx";
import type { TurnWords } from "../told-words.ts";

type Props = { readonly reference: string; readonly turn: TurnWords };

/** Who has the ball, until when, and the one thing to do now. */
export function TurnCard({ reference, turn }: Props) {
  const { title, sentences, until, quoted, address, action, second, alsoPossible } = turn;
  return (
    <section className="g-card g-card--prominent m-turn" aria-labelledby="aan-zet">
      <h2 id="aan-zet" className="g-heading g-heading--3">
        {title}
      </h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {address && <Address lines={address} />}
      {quoted && <Quoted above={quoted.above}>{quoted.text}</Quoted>}
      {until && (
        <p>
          <strong>{until.words}</strong>
        </p>
      )}
      {action && (
        <div className="g-actions">
          <ButtonLink
            to={`/mijn-klacht/${reference}/${action.to}`}
            reloadDocument={action.to.startsWith("brieven/")}
          >
            {action.label}
          </ButtonLink>
          {second && (
            <ButtonLink
              to={`/mijn-klacht/${reference}/${second.to}`}
              reloadDocument={second.to.endsWith(".ics")}
              secondary
            >
              {second.label}
            </ButtonLink>
          )}
        </div>
      )}
      {alsoPossible && (
        <p>
          {alsoPossible.words}{" "}
          {alsoPossible.to && (
            <PageLink to={`/mijn-klacht/${reference}/${alsoPossible.to}`}>{alsoPossible.label}</PageLink>
          )}
        </p>
      )}
      {until && until.steps.length > 0 && (
        <DeadlineExplanation question={until.question} steps={until.steps} />
      )}
    </section>
  );
}
