import { Card } from "@gehoor/web/blocks/card.tsx";
import { Tag } from "@gehoor/web/blocks/tag.tsx";
import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Day } from "../../../days/day.tsx";
import { turnHolderTexts, turnTaskTexts } from "../../../words/handling.texts.ts";
import { declineTexts, outsideFormalTexts } from "../../../words/outcome.texts.ts";
import { deadlineStatusTexts } from "../../../words/term.texts.ts";
import { texts as cards } from "../../case.texts.ts";

/** What the card of what is waited for shows. */
export const WaitingFields = graphql(`
  fragment WaitingFields on Complaint @_unmask {
    turn { holder task untilOn staff { name } }
    decline { parts ground reasons reviewOn reviewedOn proposedBy { name } }
    adjournment { on weeks reason }
    postponementRequest { untilOn reason }
    postponedUntilOn
    supplementRequest { replyByOn lacking }
    settlementProposal { askedOn text }
    advicePhase { requestedOn receivedOn report }
    pendingReceiptOn pendingReceiptReason pendingOutsideGround pendingOutsideReasons pendingDeathAttempt
    pendingReopening pendingReopeningReason pendingSpam pendingSpamReason returnedComments droppedDeclineComments
    assignmentDeclinedReason
    nextStep { because }
  }
`);

type Data = ResultOf<typeof WaitingFields>;

const texts = defineTexts({
  nl: {
    turn: "Aan zet",
    until: "tot en met",
    supplement: "Aanvulling gevraagd",
    settlement: "Gevraagd of het is opgelost",
    postponement: "Uitstel gevraagd tot",
    postponed: "Uitstel afgesproken tot",
    adjourned: (facts: { weeks: number }) =>
      `Verdaagd met ${facts.weeks} ${facts.weeks === 1 ? "week" : "weken"}`,
    decline: (facts: { parts: string | undefined }) =>
      facts.parts ? `Voorstel: niet behandelen van onderdeel ${facts.parts}` : "Voorstel: niet behandelen",
    by: "door",
    advice: "Bij de adviseur sinds",
    adviceGiven: "Advies ontvangen",
    reopening: "Heropenen is voorgesteld en wacht op een ondertekenaar.",
    death: "Voorstel: beëindigen wegens overlijden, wacht op een ondertekenaar. Zo zijn erfgenamen gezocht:",
    outside: "Voorstel: buiten de procedure afdoen, wacht op een ondertekenaar:",
    receipt: "Voorgesteld als latere dag van ontvangst, wacht op een ondertekenaar:",
    spam: "Voorgesteld: dit is geen klacht. Een ander beslist.",
    returned: "Het concept kwam terug. Dit moet anders:",
    declineDropped: "Wordt toch behandeld:",
    notHandling: "Wie gevraagd was, behandelt de klacht niet:",
  },
  en: {
    turn: "Turn",
    until: "until",
    supplement: "Asked to complete",
    settlement: "Asked whether it is settled",
    postponement: "Asked for postponement until",
    postponed: "Postponement agreed until",
    adjourned: (facts) => `Adjourned by ${facts.weeks} ${facts.weeks === 1 ? "week" : "weeks"}`,
    decline: (facts) => (facts.parts ? `Proposal: decline part ${facts.parts}` : "Proposal: decline"),
    by: "by",
    advice: "With the adviser since",
    adviceGiven: "Advice received",
    reopening: "Reopening was proposed and waits for a signatory.",
    death: "Proposal: end after death, waits for a signatory. Heirs were looked for like this:",
    outside: "Proposal: close outside the procedure, waits for a signatory:",
    receipt: "Proposed as a later day of receipt, waits for a signatory:",
    spam: "Proposed: this is not a complaint. Somebody else decides.",
    returned: "The draft came back. This is to change:",
    declineDropped: "Handled after all:",
    notHandling: "Who was asked does not handle the complaint:",
  },
});

/** Who has the turn, and what is under way that waits for an answer. */
export function WaitingCard({ complaint, today }: { readonly complaint: Data; readonly today: string }) {
  const title = useTexts(cards).cards.waiting;
  const t = useTexts(texts);
  const late = useTexts(deadlineStatusTexts).LATE;
  const turns = useTexts(turnHolderTexts);
  const asks = useTexts(turnTaskTexts);
  const grounds = useTexts(declineTexts);
  const outside = useTexts(outsideFormalTexts);
  const { turn, decline, supplementRequest, settlementProposal, postponementRequest, adjournment } =
    complaint;
  return (
    <Card title={title}>
      <p>
        <b>{t.turn}:</b> {(turn.holder === "AUTHORITY" && turn.staff?.name) || turns[turn.holder]}
        {turn.task !== "NOTHING" && ` · ${asks[turn.task].toLowerCase()}`}
        {turn.untilOn && (
          <>
            {" "}
            · {t.until} <Day on={turn.untilOn} />
            {turn.holder === "AUTHORITY" && turn.untilOn < today && (
              <>
                {" "}
                <Tag tone="late">{late}</Tag>
              </>
            )}
          </>
        )}
      </p>
      <ul className="s-list">
        {decline && (
          <li>
            <b>{t.decline({ parts: decline.parts?.join(", ") })}</b> ({grounds[decline.ground]}){" "}
            {decline.proposedBy && `${t.by} ${decline.proposedBy.name}`}
            <p className="s-typed">{decline.reasons}</p>
          </li>
        )}
        {supplementRequest && (
          <li>
            <b>{t.supplement}</b>, {t.until} <Day on={supplementRequest.replyByOn} />
            <p className="s-typed">{supplementRequest.lacking}</p>
          </li>
        )}
        {settlementProposal && (
          <li>
            <b>{t.settlement}</b>, <Day on={settlementProposal.askedOn} />
            <p className="s-typed">{settlementProposal.text}</p>
          </li>
        )}
        {postponementRequest && (
          <li>
            <b>{t.postponement}</b> <Day on={postponementRequest.untilOn} />
            <p className="s-typed">{postponementRequest.reason}</p>
          </li>
        )}
        {complaint.postponedUntilOn && (
          <li>
            <b>{t.postponed}</b> <Day on={complaint.postponedUntilOn} />
          </li>
        )}
        {adjournment && (
          <li>
            <b>{t.adjourned({ weeks: adjournment.weeks })}</b>, <Day on={adjournment.on} />
            <p className="s-typed">{adjournment.reason}</p>
          </li>
        )}
        {complaint.advicePhase && <Advice phase={complaint.advicePhase} />}
        {complaint.pendingReopening && <Said about={t.reopening} words={complaint.pendingReopeningReason} />}
        {complaint.pendingDeathAttempt && <Said about={t.death} words={complaint.pendingDeathAttempt} />}
        {complaint.pendingOutsideGround && (
          <li>
            {t.outside} {outside[complaint.pendingOutsideGround]}
            <p className="s-typed">{complaint.pendingOutsideReasons}</p>
          </li>
        )}
        {complaint.pendingReceiptOn && (
          <li>
            {t.receipt} <Day on={complaint.pendingReceiptOn} />
            <p className="s-typed">{complaint.pendingReceiptReason}</p>
          </li>
        )}
        {complaint.pendingSpam && <Said about={t.spam} words={complaint.pendingSpamReason} />}
        {complaint.returnedComments && complaint.nextStep?.because !== "RETURNED" && (
          <Said about={t.returned} words={complaint.returnedComments} />
        )}
        {complaint.assignmentDeclinedReason && (
          <Said about={t.notHandling} words={complaint.assignmentDeclinedReason} />
        )}
        {complaint.droppedDeclineComments && (
          <Said about={t.declineDropped} words={complaint.droppedDeclineComments} />
        )}
      </ul>
    </Card>
  );
}

/** What a colleague wrote about a step that another takes. */
function Said({ about, words }: { readonly about: string; readonly words: string | null }) {
  return (
    <li>
      {about}
      {words && <p className="s-typed">{words}</p>}
    </li>
  );
}

function Advice({ phase }: { readonly phase: NonNullable<Data["advicePhase"]> }) {
  const t = useTexts(texts);
  return (
    <li>
      <b>{phase.receivedOn ? t.adviceGiven : t.advice}</b> <Day on={phase.receivedOn ?? phase.requestedOn} />
      {phase.report && <p className="s-typed">{phase.report}</p>}
    </li>
  );
}
