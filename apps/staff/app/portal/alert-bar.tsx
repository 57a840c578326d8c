import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Link } from "react-router";
import { casePath } from "../commands/action-path.ts";
import type { Spoken } from "../live/alert-spoken.ts";

const texts = defineTexts({
  nl: { open: "Openen", close: "Sluiten" },
  en: { open: "Open", close: "Close" },
});

type Props = { readonly alert: Spoken | undefined; readonly onClose: () => void };

/**
 * Says a new alert in every page, politely and without moving anything: it lies over the foot of the page until it is
 * opened or closed. The region is always there, so that a screen reader knows it before something is said in it.
 */
export function AlertBar({ alert, onClose }: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <div className={alert ? "s-alert-bar" : "ams-visually-hidden"}>
      <div role="status">{alert?.[language]}</div>
      {alert && (
        <>
          <Link className="ams-link" to={casePath(alert.reference)} onClick={onClose}>
            {t.open}
          </Link>
          <button type="button" className="s-plain-button" onClick={onClose}>
            {t.close}
          </button>
        </>
      )}
    </div>
  );
}
