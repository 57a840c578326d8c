import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Link } from "react-router";
import { awaitedTexts, stepTexts } from "../../next-step/step.texts.ts";
import { stepPath } from "../../next-step/step-path.ts";
import { useStepName } from "../../next-step/use-step-name.ts";
import { turnHolderTexts, turnTaskTexts } from "../../words/handling.texts.ts";
import { texts } from "../worklist.texts.ts";
import type { Row } from "./row-words.server.ts";

/** What the reader can do now, as a link to its form; else what is waited for, or with whom the turn is. */
export function NextStepCell({ row }: { readonly row: Row }) {
  const nameOf = useStepName({ handler: row.handler === undefined ? null : row });
  const { wait } = useTexts(stepTexts);
  const awaited = useTexts(awaitedTexts);
  const { nextStep: step, awaitedOn } = row;
  if (step?.action)
    return (
      <Link className="s-row__next" to={stepPath(row.reference, step.action, step)} data-key="a">
        {nameOf(step.action, step)}
      </Link>
    );
  if (step?.awaited)
    return <>{[wait({ what: awaited[step.awaited] }), awaitedOn].filter(Boolean).join(", ")}</>;
  return <TurnOfOthers row={row} />;
}

/** With whom it is, where there is nothing for the reader to do. */
function TurnOfOthers({ row: { turn: told, status } }: { readonly row: Row }) {
  const t = useTexts(texts);
  const asks = useTexts(turnTaskTexts);
  const turns = useTexts(turnHolderTexts);
  const { holder, task, staff } = told;
  if (holder === "OMBUDSMAN") return <>{t.ombudsman}</>;
  if (holder === "NOBODY") return <span className="g-quiet">{asks.NOTHING}</span>;
  if (holder !== "AUTHORITY") return <>{t.waitingFor({ who: turns[holder], what: asks[task] })}</>;
  if (status === "AT_ADVISER") return <span className="g-quiet">{t.adviser}</span>;
  return (
    <span className="g-quiet">
      {staff ? t.waitingFor({ who: staff.name, what: asks[task] }) : asks[task]}
    </span>
  );
}
