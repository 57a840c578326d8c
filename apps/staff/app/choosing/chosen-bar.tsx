import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { MouseEvent, ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { texts } from "./choosing.texts.ts";
import { tickedParameters } from "./ticked-address.ts";
import type { Chosen } from "./use-chosen.ts";
import "./choosing.css";

type Props = {
  readonly chosen: Chosen;
  /** Whether the server ticked all, at the address that asks for that. */
  readonly isAllTicked: boolean;
  /** What can be done with what is chosen. */
  readonly children?: ReactNode;
};

/** Above a list of which lines are ticked: all or none of them, how many there are, and what can be done with them. */
export function ChosenBar({ chosen, isAllTicked, children }: Props) {
  const t = useTexts(texts);
  const { count, isAll, tickAll, isNothingSent } = chosen;
  const ticks = count === undefined ? !isAllTicked : !isAll;
  const asked = new URLSearchParams(useLocation().search);
  for (const name of Object.values(tickedParameters)) asked.delete(name);
  if (ticks) asked.set(tickedParameters.all, "alle");
  const tick = (event: MouseEvent) => {
    event.preventDefault();
    tickAll(ticks);
  };
  return (
    <fieldset className="s-choosing" aria-label={t.bar}>
      <Link className="g-link" to={`?${asked}`} onClick={tick} preventScrollReset>
        {ticks ? t.all : t.none}
      </Link>
      <span role="status" className="s-choosing__count">
        {isNothingSent ? t.chooseSome : count ? t.count({ count }) : ""}
      </span>
      {children}
    </fieldset>
  );
}
