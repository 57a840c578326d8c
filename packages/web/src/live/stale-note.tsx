import { defineTexts } from "../i18n/define-texts.ts";
import { useLanguage, useTexts } from "../i18n/use-texts.ts";
import type { Staleness } from "./use-live.ts";
import "./stale-note.css";

const texts = defineTexts({
  nl: {
    since: (facts: { time: string }) =>
      `Deze pagina is niet bijgewerkt sinds ${facts.time}. Wij blijven het proberen.`,
    never: "Deze pagina wordt nu niet bijgewerkt. Wij blijven het proberen.",
  },
  en: {
    since: (facts) => `This page has not been updated since ${facts.time}. We keep trying.`,
    never: "This page is not being updated now. We keep trying.",
  },
});

/**
 * Says that what stands on the page may be old, for as long as nothing can be heard. It lies over the foot of the page and
 * moves nothing; the region is always there, so that a screen reader knows it before something is said in it.
 */
export function StaleNote({ stale }: { readonly stale: Staleness | undefined }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const time = stale?.since?.[language];
  return (
    <div role="status" className={stale ? "g-stale" : "g-visually-hidden"}>
      {stale && (time === undefined ? t.never : t.since({ time }))}
    </div>
  );
}
