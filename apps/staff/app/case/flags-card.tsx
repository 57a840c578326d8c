import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Card } from "@gehoor/web/shell/card.tsx";
import { Tag } from "@gehoor/web/shell/tag.tsx";
import { Moment } from "../days/day.tsx";
import { trackTexts } from "../words/handling.texts.ts";
import { adviceTexts } from "../words/intake.texts.ts";
import { texts } from "./case.texts.ts";
import type { CaseTold } from "./case-query.ts";

/** Danger, secrecy, duties that run beside the complaint, and what the answers before the form suggest. */
export function FlagsCard({ complaint }: { readonly complaint: CaseTold }) {
  const t = useTexts(texts);
  const tracks = useTexts(trackTexts);
  const advice = useTexts(adviceTexts);
  const { urgent, restricted, addressHidden } = complaint;
  const any =
    urgent || restricted || addressHidden || complaint.tracks.length > 0 || complaint.advice.length > 0;
  if (!any) return null;
  return (
    <Card title={t.cards.flags}>
      <ul className="s-list">
        {urgent && (
          <li>
            <Tag standing="late">{t.urgent}</Tag>
          </li>
        )}
        {restricted && (
          <li>
            <Tag standing="soon">{t.restricted}</Tag>
          </li>
        )}
        {addressHidden && (
          <li>
            <Tag standing="soon">{t.addressHidden}</Tag>
          </li>
        )}
        {complaint.tracks.map((track) => (
          <li key={track.kind}>
            <Tag standing={track.handledAt ? "done" : "soon"}>{tracks[track.kind]}</Tag>{" "}
            <span className="s-small">
              <Moment at={track.raisedAt} />
              {track.handledAt && (
                <>
                  {" "}
                  · {t.trackHandled} <Moment at={track.handledAt} />
                </>
              )}
            </span>
            {track.note && <p className="s-typed">{track.note}</p>}
          </li>
        ))}
        {complaint.advice.map(({ code, article }) => (
          <li key={code}>
            {advice[code]} <span className="s-small">({article})</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
