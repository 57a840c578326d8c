import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Link } from "react-router";
import { casePath } from "../commands/action-path.ts";
import { Day, Moment } from "../days/day.tsx";
import { hearingModeTexts } from "../words/hearing.texts.ts";
import { subjectTexts } from "../words/intake.texts.ts";
import { noticeTexts } from "../words/letter.texts.ts";
import { statusTexts } from "../words/status.texts.ts";
import { texts } from "./about-me.texts.ts";
import type { AboutMeData } from "./about-me-query.ts";

/** A complaint about the viewer: where it stands, when the viewer is heard, and the letters to the viewer. */
export function OwnComplaint({ row }: { readonly row: AboutMeData }) {
  const t = useTexts(texts);
  const statuses = useTexts(statusTexts);
  const subjects = useTexts(subjectTexts);
  const kinds = useTexts(noticeTexts);
  const { reference, ownHearing, ownLetters } = row;
  return (
    <li>
      <Link className="g-link" to={casePath(reference)}>
        {reference}
      </Link>{" "}
      {subjects[row.subject]} · {statuses[row.status]}
      <div className="s-small">
        {t.received} <Day on={row.receivedOn} />
        {row.endedOn ? (
          <>
            {" · "}
            {t.ended} <Day on={row.endedOn} />
          </>
        ) : (
          row.decisionDueOn && (
            <>
              {" · "}
              {t.answerBy} <Day on={row.decisionDueOn} />
            </>
          )
        )}
      </div>
      {ownHearing && !row.endedOn && (
        <p>
          <OwnHearing hearing={ownHearing} />
        </p>
      )}
      {ownLetters.length > 0 && (
        <ul className="s-own-letters" aria-label={t.letters}>
          {ownLetters.map(({ number, kind, dispatchedOn }) => (
            <li key={number}>
              <a className="g-link" href={`${casePath(reference)}/brieven/${number}`}>
                {kinds[kind]}
              </a>
              {dispatchedOn && (
                <span className="s-small">
                  {" "}
                  <Day on={dispatchedOn} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function OwnHearing({ hearing }: { readonly hearing: NonNullable<AboutMeData["ownHearing"]> }) {
  const t = useTexts(texts);
  const modes = useTexts(hearingModeTexts);
  switch (hearing.status) {
    case "OFFERED":
      return (
        <>
          {t.choose} <Day on={hearing.replyByOn} as="long" />.
        </>
      );
    case "WANTED":
      return <>{t.toBePlanned}</>;
    case "PLANNED":
      return (
        <b>
          {t.planned}: {hearing.plannedAt && <Moment at={hearing.plannedAt} />}
          {hearing.mode && `, ${modes[hearing.mode]}`}
        </b>
      );
    case "HEARD":
      return (
        <>
          {t.heard} {hearing.heardOn && <Day on={hearing.heardOn} as="long" />}.
          {hearing.reactUntilOn && (
            <>
              {" "}
              {t.react} <Day on={hearing.reactUntilOn} as="long" />.
            </>
          )}
        </>
      );
    case "WAIVED":
      return <>{t.waived}</>;
  }
}
