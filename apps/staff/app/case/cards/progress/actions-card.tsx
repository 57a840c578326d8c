import { Card } from "@gehoor/web/blocks/card.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Link } from "react-router";
import { type ActionGroup, foldedGroups, groupOf, isMain } from "../../../actions/catalogue.ts";
import { useActionEffects, useActionNames } from "../../../actions/use-action-names.ts";
import { actionPath } from "../../../commands/action-path.ts";
import { hasOwnName } from "../../../next-step/use-step-name.ts";
import type { Code } from "../../../words/code.ts";
import type { CaseData } from "../../case.server.ts";
import { texts as cards } from "../../case.texts.ts";
import { isTriageAction, standsInTriage, takesIn } from "../triage/triage-actions.ts";

const texts = defineTexts({
  nl: {
    stillNeeded: (facts: { count: number }) =>
      `Wat er nog ontbreekt om het oordeel voor te leggen (${facts.count})`,
    nothing: "U hoeft nu niets te doen.",
    impossible: (facts: { count: number }) => `Wat nu niet kan, en waarom (${facts.count})`,
    code: "Nieuwe toegangscode geven",
  },
  en: {
    stillNeeded: (facts) => `What is missing before the judgement can be submitted (${facts.count})`,
    nothing: "You need not do anything now.",
    impossible: (facts) => `What is not possible now, and why (${facts.count})`,
    code: "Give a new access code",
  },
});

/** What a key of its own leads to, where it can be done. */
const keys: Partial<Record<Code<"ActionType">, string>> = { FORWARD_COMPLAINT: "f" };

/** The group that is somebody's whole work here. */
const ownGroup: Partial<Record<Code<"View">, ActionGroup>> = { OMBUDSMAN: "OMBUDSMAN", RECORDS: "ARCHIVE" };

/** What can be done now besides the next step; and what cannot, with the reason and the article. */
export function ActionsCard({ data }: { readonly data: CaseData }) {
  const heading = useTexts(cards).cards.actions;
  const t = useTexts(texts);
  const language = useLanguage();
  const { complaint, actions, missing } = data;
  const { possible, telling, other } = actions;
  const step = complaint.nextStep;
  const isAbove = (type: Code<"ActionType">) =>
    takesIn(data) ? standsInTriage(type, complaint) : type === step?.action && !hasOwnName(step);
  // What stands above is not said twice, unless it stands there by another name.
  const rest = possible.filter((type) => !isAbove(type));
  const nameOf = useActionNames(complaint.handler);
  const main = rest.filter((type) => {
    const group = groupOf(type);
    return group && isMain(group);
  });
  return (
    <Card title={heading} screenOnly>
      {possible.length === 0 && <p>{t.nothing}</p>}
      {missing.length > 0 && complaint.status === "IN_HANDLING" && (
        <details>
          <summary>{t.stillNeeded({ count: missing.length })}</summary>
          <ul>
            {missing.map(({ words, article }) => (
              <li key={words}>
                {words} <span className="s-small">({article})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <ul className="s-actions">
        {main.map((type) => (
          <ActionLink key={type} type={type} name={nameOf(type)} reference={complaint.reference} />
        ))}
        {telling
          .filter(({ type }) => !(takesIn(data) && isTriageAction(type)))
          .map((one) => (
            <ImpossibleAction key={one.type} name={nameOf(one.type)} {...one} />
          ))}
      </ul>
      {foldedGroups.map(({ group, title }) => {
        const within = rest.filter((type) => groupOf(type) === group);
        return (
          within.length > 0 && (
            <details
              key={group}
              className="s-more"
              open={group === "TALK" || group === ownGroup[complaint.view]}
            >
              <summary>{title[language]}</summary>
              <ul>
                {within.map((type) => (
                  <li key={type}>
                    <SmallActionLink type={type} name={nameOf(type)} reference={complaint.reference} />
                  </li>
                ))}
                {group === "PEOPLE" && complaint.view !== "COUNTER" && (
                  <li>
                    <Link className="g-link" to={`/zaken/${complaint.reference}/toegangscode`}>
                      {t.code}
                    </Link>
                  </li>
                )}
              </ul>
            </details>
          )
        );
      })}
      {other.length > 0 && (
        <details className="s-more">
          <summary>{t.impossible({ count: other.length })}</summary>
          <ul className="s-actions">
            {other.map((one) => (
              <ImpossibleAction key={one.type} name={nameOf(one.type)} {...one} />
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

type LinkProps = {
  readonly type: Code<"ActionType">;
  readonly name: string;
  readonly reference: string;
};

function ActionLink({ type, name, reference }: LinkProps) {
  const effectOf = useActionEffects();
  return (
    <li>
      <Link className="s-action" to={actionPath(reference, type)} data-key={keys[type]}>
        {name}
        <small>{effectOf(type)}</small>
      </Link>
    </li>
  );
}

function SmallActionLink({ type, name, reference }: LinkProps) {
  return (
    <Link className="g-link" to={actionPath(reference, type)} data-key={keys[type]}>
      {name}
    </Link>
  );
}

type ImpossibleProps = CaseData["actions"]["telling"][number] & { readonly name: string };

function ImpossibleAction({ name, words, article }: ImpossibleProps) {
  return (
    <li className="s-action s-action--no">
      {name}
      <small>
        {words} ({article})
      </small>
    </li>
  );
}
