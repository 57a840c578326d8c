import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Link } from "react-router";
import { texts as worklist } from "../worklist.texts.ts";
import { placedPath } from "./list-place.ts";
import type { Place } from "./read-place.server.ts";
import "./neighbours.css";

const texts = defineTexts({
  nl: {
    list: (facts: { name: string }) => `In de lijst ${facts.name}`,
    previous: "Vorige zaak",
    next: "Volgende zaak",
    begin: "Dit is de eerste",
    end: "Dit is de laatste",
  },
  en: {
    list: (facts) => `In the list ${facts.name}`,
    previous: "Previous case",
    next: "Next case",
    begin: "This is the first",
    end: "This is the last",
  },
});

/** From case to case, through the list from which this one was opened. */
export function Neighbours({ place: { list, view, previous, next } }: { readonly place: Place }) {
  const t = useTexts(texts);
  const { views } = useTexts(worklist);
  return (
    <nav className="s-neighbours" aria-label={t.list({ name: views[view] })}>
      {previous ? (
        <Link to={placedPath(previous.reference, { list, cursor: previous.cursor })} rel="prev" data-key="k">
          ‹ {t.previous}
        </Link>
      ) : (
        <span>{t.begin}</span>
      )}
      {next ? (
        <Link to={placedPath(next.reference, { list, cursor: next.cursor })} rel="next" data-key="j">
          {t.next} ›
        </Link>
      ) : (
        <span>{t.end}</span>
      )}
    </nav>
  );
}
