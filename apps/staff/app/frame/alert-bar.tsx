import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Link } from "react-router";
import { casePath } from "../commands/action-path.ts";
import { mostUrgent, type Spoken } from "../live/alert-spoken.ts";
import "./alert-bar.css";

const texts = defineTexts({
  nl: {
    open: "Openen",
    close: "Sluiten",
    all: "Alle signalen",
    others: (facts: { count: number }) =>
      facts.count === 1 ? "En nog 1 ander signaal." : `En nog ${facts.count} andere signalen.`,
  },
  en: {
    open: "Open",
    close: "Close",
    all: "All alerts",
    others: (facts) => (facts.count === 1 ? "And 1 other alert." : `And ${facts.count} other alerts.`),
  },
});

type Props = { readonly alerts: readonly Spoken[]; readonly onClose: () => void };

/**
 * Says new alerts in every page, politely and without moving anything: the most urgent, and how many more there are. It
 * lies over the foot of the page until it is opened or closed. The region is always there, so that a screen reader knows it
 * before something is said in it.
 */
export function AlertBar({ alerts, onClose }: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  const first = mostUrgent(alerts);
  const others = alerts.length - 1;
  return (
    <div className={first ? "s-alert-bar" : "g-visually-hidden"}>
      <div role="status">
        {first?.[language]}
        {others > 0 && ` ${t.others({ count: others })}`}
      </div>
      {first && (
        <>
          <Link className="g-link" to={casePath(first.reference)} onClick={onClose}>
            {t.open}
          </Link>
          {others > 0 && (
            <Link className="g-link" to="/signalen" onClick={onClose}>
              {t.all}
            </Link>
          )}
          <button type="button" className="s-plain-button" onClick={onClose}>
            {t.close}
          </button>
        </>
      )}
    </div>
  );
}
