import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useEffect, useState } from "react";
import { useNavigation } from "react-router";
import "./loading-sign.css";

/** Whoever waits no longer than this, in milliseconds, sees the page itself and no flicker before it. */
const patience = 300;

/**
 * Says that a link was heard and its page is on its way. A button that sends says so itself. The region is always there, so
 * that a screen reader knows it before something is said in it.
 */
export function LoadingSign() {
  const t = useTexts(texts);
  const { state, formMethod } = useNavigation();
  const loading = useLasting(state === "loading" && formMethod !== "POST", patience);
  return (
    <div className="s-loading" role="status">
      {loading && (
        <>
          <span className="s-loading__bar" />
          <span className="s-loading__words">{t.loading}</span>
        </>
      )}
    </div>
  );
}

/** Whether something has been so for this many milliseconds on end. */
function useLasting(now: boolean, milliseconds: number): boolean {
  const [lasted, setLasted] = useState(false);
  useEffect(() => {
    if (!now) return;
    const timer = setTimeout(() => setLasted(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLasted(false);
    };
  }, [now, milliseconds]);
  return lasted;
}

const texts = defineTexts({
  nl: { loading: "Bezig met laden…" },
  en: { loading: "Loading…" },
});
