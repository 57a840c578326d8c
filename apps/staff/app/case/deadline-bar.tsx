import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useDay } from "../days/use-day.ts";
import { termTexts } from "../words/term.texts.ts";
import type { DeadlineBar as Bar, BarPoint } from "./deadline-bar.server.ts";

const texts = defineTexts({
  nl: {
    today: "vandaag",
    received: "ontvangen",
    adjournable: "na verdagen",
    ended: "afgesloten",
    met: (facts: { what: string }) => `✓ ${facts.what}`,
    metLate: (facts: { what: string }) => `${facts.what}: te laat gedaan`,
    lapsed: (facts: { what: string }) => `${facts.what}: vervallen`,
    late: (facts: { what: string }) => `✕ ${facts.what}`,
  },
  en: {
    today: "today",
    received: "received",
    adjournable: "if adjourned",
    ended: "closed",
    met: (facts) => `✓ ${facts.what}`,
    metLate: (facts) => `${facts.what}: done late`,
    lapsed: (facts) => `${facts.what}: lapsed`,
    late: (facts) => `✕ ${facts.what}`,
  },
});

/** Where the first label stands, how far the next is below it, and what a label and its day need, in pixels. */
const firstLine = 62;
const nextLine = 36;
const room = 24;

/** The terms of a case on one line; on a narrow screen and for a screen reader the same as a list. */
export function DeadlineBar({ bar, today }: { readonly bar: Bar; readonly today: string }) {
  const t = useTexts(texts);
  const day = useDay();
  const label = usePointLabel();
  const lines = [
    ...bar.points.map((point) => ({ on: point.on, words: label(point) })),
    { on: today, words: t.today },
  ].sort((one, other) => one.on.localeCompare(other.on));
  const below = Math.max(...bar.points.map(({ tier }) => tier));
  return (
    <>
      <svg
        className={`s-bar s-bar--${bar.tone}`}
        height={firstLine + below * nextLine + room}
        aria-hidden="true"
      >
        <rect className="s-bar__base" x="0" y="29" width="100%" height="6" rx="3" />
        {bar.extension && (
          <line
            className="s-bar__extension"
            x1={`${bar.extension.from}%`}
            x2={`${bar.extension.to}%`}
            y1="32"
            y2="32"
          />
        )}
        <rect className="s-bar__run" x="0" y="29" width={`${bar.runTo}%`} height="6" rx="3" />
        {bar.points.map((point) => (
          <Mark key={`${point.what} ${point.on}`} point={point} label={label(point)} day={day(point.on)} />
        ))}
        {bar.tone !== "done" && (
          <>
            <line className="s-bar__today" x1={`${bar.todayAt}%`} x2={`${bar.todayAt}%`} y1="20" y2="44" />
            <text className="s-bar__now" x={`${bar.todayAt}%`} y="13" textAnchor={anchor(bar.todayAt)}>
              {t.today}
            </text>
          </>
        )}
      </svg>
      <ol className="s-bar__list">
        {lines.map(({ on, words }) => (
          <li key={`${words} ${on}`}>
            {day(on)}: {words}
          </li>
        ))}
      </ol>
    </>
  );
}

function Mark({
  point,
  label,
  day,
}: {
  readonly point: BarPoint;
  readonly label: string;
  readonly day: string;
}) {
  const x = `${point.at}%`;
  const top = firstLine + point.tier * nextLine;
  const done = point.status === "MET" || point.what === "RECEIVED" || point.what === "ENDED";
  return (
    <>
      <line className={done ? "s-bar__mark s-bar__mark--met" : "s-bar__mark"} x1={x} x2={x} y1="21" y2="46" />
      <text className="s-bar__label" textAnchor={anchor(point.at)} y={top}>
        <tspan x={x}>{label}</tspan>
        <tspan x={x} dy="1.25em">
          {day}
        </tspan>
      </text>
    </>
  );
}

const anchor = (at: number) => (at < 7 ? "start" : at > 93 ? "end" : "middle");

function usePointLabel() {
  const t = useTexts(texts);
  const terms = useTexts(termTexts);
  return ({ what, status }: BarPoint): string => {
    if (what === "RECEIVED") return t.received;
    if (what === "ADJOURNABLE") return t.adjournable;
    if (what === "ENDED") return t.ended;
    const named = { what: terms[what] };
    if (status === "MET") return t.met(named);
    if (status === "MET_LATE") return t.metLate(named);
    if (status === "LAPSED") return t.lapsed(named);
    return status === "LATE" ? t.late(named) : named.what;
  };
}
