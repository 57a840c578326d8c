import { Card } from "@gehoor/web/blocks/card.tsx";
import { Tag, type Tone } from "@gehoor/web/blocks/tag.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { Link } from "react-router";
import { actionPath, casePath } from "../../../commands/action-path.ts";
import { Day, Moment } from "../../../days/day.tsx";
import type { Code } from "../../../words/code.ts";
import {
  evidenceTexts,
  noticeChannelTexts,
  noticeStateTexts,
  noticeTexts,
} from "../../../words/letter.texts.ts";
import type { CaseData } from "../../case.server.ts";
import { texts as cards } from "../../case.texts.ts";
import { DeliveryProof } from "./delivery-proof.tsx";
import { OlderLink } from "./older-link.tsx";

const texts = wordTexts({
  to: { nl: "aan", en: "to" },
  posted: { nl: "Als verstuurd vastleggen", en: "Record as sent" },
  failed: { nl: "Vastleggen dat hij niet aankwam", en: "Record that it did not arrive" },
  asked: { nl: "klaargezet", en: "prepared" },
});

const tones: Record<Code<"NoticeState">, Tone> = {
  REQUESTED: "soon",
  CLAIMED: "soon",
  DISPATCHED: "done",
  FAILED: "late",
  CANCELLED: "over",
};

/** Every letter of the case with the evidence that it left; each opens exactly as sent. */
export function LettersCard({ data: { complaint, letters, older, actions } }: { readonly data: CaseData }) {
  const title = useTexts(cards).cards.letters;
  const t = useTexts(texts);
  const kinds = useTexts(noticeTexts);
  const channels = useTexts(noticeChannelTexts);
  const states = useTexts(noticeStateTexts);
  const evidence = useTexts(evidenceTexts);
  const { reference } = complaint;
  if (letters.length === 0) return null;
  const may = (type: Code<"ActionType">) => actions.possible.includes(type);
  return (
    <Card title={title}>
      <OlderLink of="letters" page={older.letters} />
      <ul className="s-list">
        {letters.map((letter) => (
          <li key={letter.number}>
            {letter.state === "REQUESTED" || letter.state === "CANCELLED" ? (
              // Made when it leaves, or in the post list: until then there is nothing to read.
              kinds[letter.kind]
            ) : (
              <a className="g-link" href={`${casePath(reference)}/brieven/${letter.number}`}>
                {kinds[letter.kind]}
              </a>
            )}{" "}
            {letter.to && `${t.to} ${letter.to}`}, {channels[letter.channel]}{" "}
            <Tag tone={tones[letter.state]}>
              {states[letter.state]} {letter.dispatchedOn && <Day on={letter.dispatchedOn} />}
            </Tag>
            <div className="s-small">
              {letter.evidence ? (
                evidence[letter.evidence]
              ) : (
                <>
                  {t.asked} <Moment at={letter.requestedAt} />
                </>
              )}
              {letter.state === "REQUESTED" && letter.channel === "POST" && may("RECORD_DISPATCH") && (
                <span className="g-screen-only">
                  {" · "}
                  <Link
                    className="g-link"
                    to={`${actionPath(reference, "RECORD_DISPATCH")}?nummer=${letter.number}`}
                  >
                    {t.posted}
                  </Link>
                </span>
              )}
              {letter.state === "DISPATCHED" && may("RECORD_DISPATCH_FAILURE") && (
                <span className="g-screen-only">
                  {" · "}
                  <Link
                    className="g-link"
                    to={`${actionPath(reference, "RECORD_DISPATCH_FAILURE")}?nummer=${letter.number}`}
                  >
                    {t.failed}
                  </Link>
                </span>
              )}
            </div>
            <DeliveryProof letter={letter} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
