import { buttonClass } from "@gehoor/web/forms/button.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { KeyList } from "./key-list.tsx";
import { texts } from "./keys.texts.ts";

/** The sheet that tells the keys, over the page on which it was asked for. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(texts);
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!sheet.current?.open) sheet.current?.showModal();
  }, []);
  return (
    <dialog ref={sheet} className="s-keys__sheet" aria-label={t.title} onClose={onClose}>
      <KeyList />
      <form method="dialog" className="s-keys__foot">
        <Link className="g-link" to="/toetsen" onClick={() => sheet.current?.close()}>
          {t.onOff}
        </Link>
        <button type="submit" className={buttonClass("secondary")}>
          {t.close}
        </button>
      </form>
    </dialog>
  );
}
