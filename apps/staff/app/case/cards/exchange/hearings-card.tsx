import { Card } from "@gehoor/web/blocks/card.tsx";
import { Tag, type Tone } from "@gehoor/web/blocks/tag.tsx";
import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Fragment } from "react";
import { Day, Moment } from "../../../days/day.tsx";
import type { Code } from "../../../words/code.ts";
import {
  hearingModeTexts,
  hearingNeedTexts,
  hearingStatusTexts,
  sideTexts,
  waiverTexts,
} from "../../../words/hearing.texts.ts";
import { texts as cards } from "../../case.texts.ts";
import { ReportReactionFields, ReportReactions } from "./report-reactions.tsx";

/** What the card of hearings shows. */
export const HearingFields = graphql(
  `
  fragment HearingFields on Complaint @_unmask {
    hearings {
      partyId name side mode status offeredOn replyByOn plannedAt place needs needsNote otherMoment heardOn report waiver you
      proposal { moments mode place }
    }
    ...ReportReactionFields
  }
`,
  [ReportReactionFields],
);

type Data = ResultOf<typeof HearingFields>;

const texts = defineTexts({
  nl: {
    you: "u",
    offered: "aangeboden op",
    reply: "reactie vóór of op",
    report: "Verslag",
    proposed: "Voorgesteld:",
    needs: "Nodig:",
    otherMoment: "Kan niet op de voorgestelde momenten:",
  },
  en: {
    you: "you",
    offered: "offered on",
    reply: "reply by",
    report: "Report",
    proposed: "Proposed:",
    needs: "Needed:",
    otherMoment: "Not possible at the moments proposed:",
  },
});

const tones: Record<Code<"HearingStatus">, Tone> = {
  OFFERED: "calm",
  WANTED: "soon",
  PLANNED: "calm",
  HEARD: "done",
  WAIVED: "over",
};

/** Whether each side was offered to be heard, and what came of it. */
export function HearingsCard({ complaint }: { readonly complaint: Data }) {
  const title = useTexts(cards).cards.hearings;
  const t = useTexts(texts);
  const sides = useTexts(sideTexts);
  const modes = useTexts(hearingModeTexts);
  const statuses = useTexts(hearingStatusTexts);
  const grounds = useTexts(waiverTexts);
  const needs = useTexts(hearingNeedTexts);
  if (complaint.hearings.length === 0) return null;
  return (
    <Card title={title}>
      <ul className="s-list">
        {complaint.hearings.map((hearing) => (
          <li key={hearing.partyId}>
            <b>{hearing.you ? t.you : (hearing.name ?? sides[hearing.side])}</b>{" "}
            <span className="g-quiet">({sides[hearing.side]})</span>{" "}
            <Tag tone={tones[hearing.status]}>
              {statuses[hearing.status]}
              {hearing.mode && ` ${modes[hearing.mode]}`}
            </Tag>
            <div className="s-small">
              {hearing.heardOn ? (
                <Day on={hearing.heardOn} as="long" />
              ) : hearing.plannedAt ? (
                <Moment at={hearing.plannedAt} />
              ) : (
                <>
                  {t.offered} <Day on={hearing.offeredOn} />, {t.reply} <Day on={hearing.replyByOn} />
                </>
              )}
              {hearing.place && ` · ${hearing.place}`}
              {hearing.waiver && ` · ${grounds[hearing.waiver]}`}
            </div>
            {hearing.proposal && (
              <div className="s-small">
                {t.proposed}{" "}
                {hearing.proposal.moments.map((at, index) => (
                  <Fragment key={at}>
                    {index > 0 && ", "}
                    <Moment at={at} />
                  </Fragment>
                ))}
                {hearing.proposal.place && ` · ${hearing.proposal.place}`}
              </div>
            )}
            {hearing.otherMoment && (
              <div className="s-small">
                {t.otherMoment} <span className="s-typed">{hearing.otherMoment}</span>
              </div>
            )}
            {(hearing.needs.length > 0 || hearing.needsNote) && (
              <div className="s-small">
                {t.needs}{" "}
                {[...hearing.needs.map((need) => needs[need]), hearing.needsNote].filter(Boolean).join(", ")}
              </div>
            )}
            {hearing.report && (
              <details>
                <summary>{t.report}</summary>
                <p className="s-typed">{hearing.report}</p>
              </details>
            )}
          </li>
        ))}
      </ul>
      <ReportReactions complaint={complaint} />
    </Card>
  );
}
