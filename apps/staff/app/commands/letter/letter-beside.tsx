import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { useEffect, useRef } from "react";
import type { BesideProps } from "../page/action-page.tsx";
import { letterPlace } from "./letter-button.ts";
import { useLetter } from "./use-letter.ts";
import "./letter-beside.css";

/**
 * Beside a form: the letter to the complainant as it stands with what is typed. Its button asks it without JavaScript; with
 * it the letter follows by itself, and says nothing aloud.
 */
export function LetterBeside({ form, reference, state }: BesideProps) {
  const t = useTexts(texts);
  const head = useRef<HTMLHeadingElement>(null);
  const { letter, why } = useLetter(form, reference, state);
  useEffect(() => {
    if (state?.letter !== undefined) head.current?.focus();
  }, [state]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, also with a keyboard
    <aside className="s-letter-beside" aria-labelledby={letterPlace} tabIndex={0}>
      <h2 id={letterPlace} ref={head} tabIndex={-1}>
        {t.title}
      </h2>
      {letter === undefined ? <p>{why ?? t.notYet}</p> : <p className="s-small">{t.asItLeaves}</p>}
      {letter !== undefined && <div className="s-letter">{letter}</div>}
    </aside>
  );
}

const texts = wordTexts({
  title: { nl: "De brief aan de klager", en: "The letter to the complainant" },
  asItLeaves: {
    nl: "Zo gaat de brief weg, met wat u nu hebt ingevuld. Er is nog niets gedaan.",
    en: "This is the letter as it leaves, with what you have filled in. Nothing has been done yet.",
  },
  notYet: {
    nl: "Hier staat de brief zodra alles is ingevuld wat nodig is.",
    en: "The letter stands here once all that is needed is filled in.",
  },
});
