import type { Tone } from "@gehoor/web/blocks/tag.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { texts } from "../worklist.texts.ts";
import "./small-timeline.css";

type Props = { readonly progress: number | undefined; readonly tone: Tone };

/** How far the handling term has run, drawn; the words are for who does not see it. */
export function SmallTimeline({ progress, tone }: Props) {
  const t = useTexts(texts);
  if (progress === undefined) return <span className="g-visually-hidden">{t.notRunning}</span>;
  return (
    <svg className={`s-line s-line--${tone}`} role="img" aria-label={t.run({ percent: progress })}>
      <rect className="s-line__base" x="0" y="40%" width="100%" height="20%" rx="2" />
      <rect className="s-line__run" x="0" y="40%" width={`${progress}%`} height="20%" rx="2" />
      <rect className="s-line__mark" x="33%" y="20%" width="2" height="60%" />
      <rect className="s-line__mark" x="66%" y="20%" width="2" height="60%" />
      <line className="s-line__now" x1={`${progress}%`} x2={`${progress}%`} y1="4%" y2="96%" />
    </svg>
  );
}
